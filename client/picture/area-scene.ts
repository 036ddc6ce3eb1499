import { edgeKey } from "../../server/contract/edge-key.ts";
import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { roleColour, type Palette } from "../../server/contract/palette.ts";
import type { Role } from "../../server/contract/shared.ts";
import { NetworkBuilder } from "../model/network-builder.ts";
import { regionsOf, type Network } from "../model/network.ts";
import { mix, regionColour } from "../ui/palette.ts";
import type { AreaTie } from "./area-ties.ts";
import type { Area, Areas } from "./areas.ts";
import type { EdgeMark, NodeMark } from "./encoding.ts";
import type { PartMarks } from "./scene.ts";

/** Ties drawn at most between areas, the heaviest first. */
const MOST_TIES = 60;

/** Widths of the lightest tie and of the heaviest, in pixels. */
const WIDTHS = { least: 1, most: 9 };

/** Roles told apart at most in a tie, side by side, and the least share of it that one of the later ones has. */
const MOST_ROLES = 3;
const LEAST_SHARE = 0.1;

/** How far lines of one tie bend from each other. */
const SPREAD = 0.14;

/** Of so many areas the names are written from far; of the largest also on a line that leads there. */
const NAMED = 40;
const LEADING = 20;

/** The ties that are drawn. */
export const drawnTies = ({ ties }: Areas): readonly AreaTie[] => ties.slice(0, MOST_TIES);

/** What is drawn beside areas, with these as nodes and their heaviest ties as edges. */
export function withAreas(points: Network, areas: Areas, nameOf: (area: Area) => string): Network {
  const network = NetworkBuilder.from(points);
  for (const area of areas.list) {
    const attributes: NodeAttributes = {
      ...{ kind: "territory", name: nameOf(area), x: area.x, y: area.y, otherNames: [], packages: [] },
    };
    network.addNode(area.id, attributes);
  }
  for (const tie of drawnTies(areas))
    for (const { role } of linesOf(tie)) network.addLink(tie.a, tie.b, { ...TIE, role });
  return network.network();
}

/** The lines that a tie is drawn as, a role each: its share of them, and where it lies among them from -1 to 1. */
function linesOf({ a, b, roles }: AreaTie): { key: string; role: Role; share: number; beside: number }[] {
  const all = roles.reduce((sum, { count }) => sum + count, 0);
  const told = roles.slice(0, MOST_ROLES).filter(({ count }, index) => index === 0 || count >= LEAST_SHARE * all);
  const drawn = told.reduce((sum, { count }) => sum + count, 0);
  return told.map(({ role, count }, index) => ({
    ...{ key: edgeKey(a, role, b), role },
    ...{ share: count / drawn, beside: index - (told.length - 1) / 2 },
  }));
}

/** What an edge between areas says of itself: it rests on many links, none of which it names. */
const TIE: Omit<LinkAttributes, "role"> = { participates: true, statuses: [] };

/**
 * Discs in the colours of their regions, and ties as wide as they are heavy, in the colours of their roles. `ratio` is
 * the camera's: ties grow no wider as it comes closer.
 */
export function areaMarks(
  areas: Areas,
  whole: Network,
  palette: Palette,
  ratio: number,
  countsOf: (area: Area) => string,
): PartMarks {
  const places = new Map(regionsOf(whole).map(({ id }, index) => [id, index]));
  const heaviest = areas.ties[0]?.weight ?? 1;
  const mark = ({ region, radius, projects, actors }: Area, index: number): NodeMark => {
    const colour = region === null ? palette.ink : regionColour(palette, places.get(region) ?? index);
    const core = mix(colour, palette.paper, 0.35);
    return {
      ...{ kind: "territory", shape: "disc", size: radius, rim: mix(colour, palette.paper, 0.7), gap: core, core },
      ...{ named: index < NAMED, rank: projects + actors, isLeading: index < LEADING },
    };
  };
  const still = Math.sqrt(Math.min(1, ratio));
  const width = (weight: number): number =>
    still * (WIDTHS.least + (WIDTHS.most - WIDTHS.least) * Math.sqrt(weight / heaviest));
  const line = (weight: number, { role, share, beside }: ReturnType<typeof linesOf>[number]): EdgeMark => ({
    ...{ color: mix(roleColour(palette, role), palette.paper, 0.6), size: width(weight) * share },
    ...{ curvature: beside * SPREAD, dashed: false },
  });
  return {
    nodes: new Map(areas.list.map((area, index) => [area.id, mark(area, index)])),
    edges: new Map(
      drawnTies(areas).flatMap((tie) => linesOf(tie).map((one) => [one.key, line(tie.weight, one)] as const)),
    ),
    counts: new Map(areas.list.map((area) => [area.id, countsOf(area)])),
  };
}
