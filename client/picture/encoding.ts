import type { Kind } from "../../server/contract/shared.ts";
import { byCodeUnit, isActor, isTie, countProjects, regionsOf, targetsOfEach, type Network } from "../model/network.ts";
import { roleColour, type Palette } from "../../server/contract/palette.ts";
import { TIE_ROLE } from "../../server/contract/vocabulary.ts";
import { mix, regionColour } from "../ui/palette.ts";
import { colourIn, PLAIN, radiusIn, type Look } from "./look.ts";
import type { Shape } from "./shapes.ts";

/** How a node looks before anything is chosen, and how much its name matters. */
export interface NodeMark {
  kind: Kind;
  shape: Shape;
  /** Radius in pixels on a plate where marks have their full size. */
  size: number;
  /** Colours from the outside to the middle. */
  rim: string;
  gap: string;
  core: string;
  /** Named however far the camera is; the others on approach. */
  named: boolean;
  /** Higher ranks are named first where there is no room for all. */
  rank: number;
  /** Named before the regions: projects, and whoever ties so many that the picture is about it. */
  isLeading: boolean;
  /** A tie of two actors in a network of one mode: a point on their line, whose name repeats theirs. */
  isTie?: true;
}

/** How an edge looks before anything is chosen. */
export interface EdgeMark {
  color: string;
  size: number;
  /** Its width on the plate, where `size` makes up for how close the camera is. */
  width?: number;
  /** 0 is straight; edges between the same two nodes spread around it. */
  curvature: number;
  /** Only the prose states it. */
  dashed: boolean;
}

/** The shape of each kind. */
export const SHAPE_OF: Record<Kind, Shape> = {
  project: "disc",
  organisation: "square",
  person: "disc",
  theme: "diamond",
  territory: "diamond",
};

/** The rank of a project among names. */
const PROJECT = 1000;

/** So many actors of a network of one mode are named before the others. */
const MOST_TIED = 12;

/** What does not differ between ties. */
const TIE = { named: false, rank: 0, isLeading: false, isTie: true } as const;

/** An actor of so many projects is named before any of them. */
const HUB = 12;

/**
 * The marks of nodes: projects ringed in their region's colour, ties of a network of one mode as points, actors in full
 * colour where several projects share them; coloured and sized by columns of the data's own where a look says so.
 */
export function nodeMarks(
  network: Network,
  whole: Network,
  palette: Palette,
  look: Look = PLAIN,
): Map<string, NodeMark> {
  if (network.order === 0) return new Map();
  const region = new Map(regionsOf(whole).map(({ id }, index) => [id, regionColour(palette, index)]));
  const marks = new Map<string, NodeMark>();
  const { tied, mostTied } = tiedOf(whole);
  network.forEachNode((id, attributes) => {
    const { kind } = attributes;
    const own = look.colour && colourIn(look.colour, attributes);
    const radius = look.size ? radiusIn(look.size, attributes) : undefined;
    const shape = SHAPE_OF[kind];
    if (tied.size > 0 && kind === "project" && isTie(whole, id)) {
      const colour = own ?? mix(palette.ink, palette.paper, 0.4);
      const colours = { rim: colour, gap: colour, core: colour };
      marks.set(id, { kind, shape, size: radius ?? 2.4, ...colours, ...TIE });
      return;
    }
    if (kind === "project") {
      const rim = own ?? region.get(attributes.region?.id ?? "") ?? palette.ink;
      const colours = { rim, gap: palette.paper, core: palette.ink };
      marks.set(id, { kind, shape, size: radius ?? 11, ...colours, named: true, rank: PROJECT, isLeading: true });
      return;
    }
    const projects = countProjects(whole, id);
    const shared = isActor(attributes) ? projects > 1 : attributes.level === undefined || attributes.level === "region";
    // In a network of one mode every other actor has so many ties.
    const isTied = tied.has(id);
    const isHub = isActor(attributes) && projects >= HUB && !isTied;
    const colour = own ?? palette.kinds[kind][shared ? "full" : "pale"];
    const most = isTied ? 2 * Math.sqrt(projects) : projects;
    const size = radius ?? (shared ? 4.6 + Math.min(isTied ? 10 : 4, most) : 3.2);
    marks.set(id, {
      kind,
      shape,
      size: shape === "disc" ? size : size * 1.25,
      rim: colour,
      gap: colour,
      core: colour,
      named: shared,
      rank: isHub ? PROJECT + projects : shared ? 100 + projects : network.degree(id),
      isLeading: isHub || mostTied.has(id),
    });
  });
  return marks;
}

/** What is tied in a network of one mode, and which of it has most ties: their names come first. None in others. */
interface Tied {
  tied: ReadonlySet<string>;
  mostTied: ReadonlySet<string>;
}

/** The same of a network is asked for each part of it that is drawn. */
const TIED = new WeakMap<Network, Tied>();

function tiedOf(whole: Network): Tied {
  const known = TIED.get(whole);
  if (known) return known;
  const ties = targetsOfEach(whole, ({ role }) => role === TIE_ROLE);
  const order = [...ties].toSorted(([a, ofA], [b, ofB]) => ofB.size - ofA.size || byCodeUnit(a, b)).map(([id]) => id);
  const found = { tied: new Set(order), mostTied: new Set(order.slice(0, MOST_TIED)) };
  TIED.set(whole, found);
  return found;
}

/**
 * The marks of edges: coloured by role, paler where one end belongs to one project alone, dashed where the prose alone
 * states them.
 */
export function edgeMarks(
  network: Network,
  marks: ReadonlyMap<string, NodeMark>,
  palette: Palette,
): Map<string, EdgeMark> {
  const bundles = new Map<string, string[]>();
  network.mapEdges((edge, _link, source, target) => {
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`;
    bundles.set(ends, [...(bundles.get(ends) ?? []), edge]);
  });
  const drawn = new Map<string, EdgeMark>();
  for (const bundle of bundles.values()) {
    bundle.sort();
    for (const [index, edge] of bundle.entries()) {
      const { role, prose: dashed = false } = network.getEdgeAttributes(edge);
      const [source, target] = network.extremities(edge);
      const isShared = (id: string): boolean => marks.get(id)!.named || marks.get(id)!.isTie === true;
      const shared = isShared(source) && isShared(target);
      const coaching = role === "accompanies" || role === "co_facilitates";
      const spread = (index - (bundle.length - 1) / 2) * 0.3;
      drawn.set(edge, {
        color: shared || dashed ? roleColour(palette, role) : mix(roleColour(palette, role), palette.paper, 0.75),
        size: (coaching ? 2.2 : role === "carries" || role === "leads" ? 1.5 : 1.2) * (shared ? 1 : 0.8),
        // A curve bends to one side of its direction; an edge that runs the other way bends to the opposite side.
        curvature: source < target ? spread : -spread,
        dashed,
      });
    }
  }
  return drawn;
}
