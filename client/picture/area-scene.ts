import type { EdgeAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { regionsOf, type Network } from "../model/network.ts";
import { tieKey } from "../model/ties.ts";
import { mix, regionColour } from "../ui/palette.ts";
import type { Area, Areas, AreaTie } from "./areas.ts";
import type { NodeMark } from "./encoding.ts";
import type { PartMarks } from "./scene.ts";

/** Ties drawn at most between areas, the heaviest first. */
const MOST_TIES = 60;

/** Widths of the lightest tie and of the heaviest, in pixels. */
const WIDTHS = { least: 1, most: 9 };

/** Of so many areas the names are written from far; of the largest also on a line that leads there. */
const NAMED = 40;
const LEADING = 20;

/** The ties that are drawn. */
export const drawnTies = ({ ties }: Areas): readonly AreaTie[] => ties.slice(0, MOST_TIES);

/** Adds areas as nodes and their heaviest ties as edges to what is drawn beside them. */
export function addAreas(network: Network, areas: Areas, nameOf: (area: Area) => string): Network {
  for (const area of areas.list) {
    const attributes: NodeAttributes = {
      ...{ kind: "territory", name: nameOf(area), x: area.x, y: area.y, otherNames: [], packages: [] },
    };
    network.addNode(area.id, attributes);
  }
  for (const { a, b } of drawnTies(areas)) network.addEdgeWithKey(tieKey(a, b), a, b, TIE);
  return network;
}

/** What an edge between areas says of itself: it rests on many links, none of which it names. */
const TIE: EdgeAttributes = {
  ...{ role: "partners", participates: true, mention: "", lines: null, source: "", status: "stated", evidence: [] },
};

/** Discs in the colours of their regions, and ties as wide as they are heavy. */
export function areaMarks(areas: Areas, whole: Network, palette: Palette, countsOf: (area: Area) => string): PartMarks {
  const places = new Map(regionsOf(whole).map(({ id }, index) => [id, index]));
  const heaviest = areas.ties[0]?.weight ?? 1;
  const mark = ({ id, radius, projects, actors }: Area, index: number): NodeMark => {
    const colour = areas.by === "regions" ? regionColour(palette, places.get(id) ?? index) : palette.ink;
    const core = mix(colour, palette.paper, 0.35);
    return {
      ...{ kind: "territory", shape: "disc", size: radius, rim: mix(colour, palette.paper, 0.7), gap: core, core },
      ...{ named: index < NAMED, rank: projects + actors, isLeading: index < LEADING },
    };
  };
  const width = (weight: number): number => WIDTHS.least + (WIDTHS.most - WIDTHS.least) * Math.sqrt(weight / heaviest);
  const color = mix(palette.ink, palette.paper, 0.3);
  return {
    nodes: new Map(areas.list.map((area, index) => [area.id, mark(area, index)])),
    edges: new Map(
      drawnTies(areas).map(({ a, b, weight }) => [
        tieKey(a, b),
        { color, size: width(weight), curvature: 0, dashed: false },
      ]),
    ),
    counts: new Map(areas.list.map((area) => [area.id, countsOf(area)])),
  };
}
