import type { Palette } from "../../server/contract/palette.ts";
import type { Frame, Network } from "../model/network.ts";
import type { Camera, Pin } from "../model/state.ts";
import type { EdgeMark, NodeMark } from "./encoding.ts";
import type { Look } from "./look.ts";

/** Marks of a part of a large network, by ids of nodes and keys of edges, which are as large as there is room for. */
export interface PartMarks {
  nodes: ReadonlyMap<string, NodeMark>;
  edges: ReadonlyMap<string, EdgeMark>;
  /** What each area stands for, as printed under its name; none where points are drawn. */
  counts: ReadonlyMap<string, string>;
}

/** Everything that the picture depends on. */
export interface Scene {
  /** What is drawn. */
  shown: Network;
  /** What that is a part of, and the camera at home fits: the same where all of it is drawn. */
  fitted: Network;
  /** How a part of a large network looks; null where marks follow from the network alone. */
  marks: PartMarks | null;
  whole: Network;
  /** Smallest and largest coordinates of what the whole picture holds. */
  frame: Frame;
  palette: Palette;
  look: Look;
  selection: readonly string[];
  /** Keys of the links on a shortest path between two that are chosen. */
  path: ReadonlySet<string>;
  /** The node that the keyboard points at. */
  pointedAt: string | null;
  pinned: readonly Pin[];
  /** Null shows all that is shown. */
  camera: Camera | null;
  /** Names as printed on the picture. */
  nameOf: (id: string) => string;
  /** The number that stands for a project's name where that finds no room; null where nothing explains it. */
  numberOf: (id: string) => number | null;
}
