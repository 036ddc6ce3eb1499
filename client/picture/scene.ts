import type { Palette } from "../../server/contract/palette.ts";
import type { Frame, Network } from "../model/network.ts";
import type { Camera, Pin } from "../model/state.ts";
import type { Look } from "./look.ts";

/** Everything that the picture depends on. */
export interface Scene {
  shown: Network;
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
