import type { Dataset } from "../../server/contract/dataset.ts";
import type { Palette } from "../../server/contract/palette.ts";
import type { Words } from "../i18n/words.ts";
import type { Disc } from "../labels/box.ts";
import type { FocusNeighbourhood } from "../model/focus-neighbourhood.ts";
import type { Frame, Network } from "../model/network.ts";
import type { Camera, Pin } from "../model/state.ts";
import type { NodeMark } from "../picture/encoding.ts";
import type { Look } from "../picture/look.ts";

/** What the figure of a network depends on: the scene of the page without its pixels. */
export interface NetworkScene {
  shown: Network;
  whole: Network;
  palette: Palette;
  look: Look;
  selection: readonly string[];
  /** Links of the shortest paths that the view brings out, by key; of it those that are shown. */
  path: ReadonlySet<string>;
  pinned: readonly Pin[];
  /** The frame of the page's picture and the part of it that is looked at; null shows all that is shown. */
  cut: { frame: Frame; camera: Camera } | null;
  /** "" for one that is not to be named. */
  nameOf: (id: string) => string;
  words: Words;
  dataset: Pick<Dataset, "attributes">;
  /** Also names what belongs to one project, where there is room. */
  allNames: boolean;
}

/** A scene laid out on a plate. */
export interface NetworkDrawing {
  scene: NetworkScene;
  /** Ids of the nodes shown, in their order. */
  ids: readonly string[];
  /** The place of each id in that order. */
  index: ReadonlyMap<string, number>;
  marks: ReadonlyMap<string, NodeMark>;
  /** Where a node is and its radius, in points. */
  at: (id: string) => Disc;
  /** What stays in full colour around what is chosen; null when nothing is. */
  focus: FocusNeighbourhood | null;
}

/** Points for a unit of size of a mark on the page. */
export const MARK = 0.5;

/** Share of their colour that marks keep beside what is chosen. */
export const FADED = 0.25;

/** So few nodes are all named. */
export const FEW = 60;

/** What one reads on pointing at a node: its name, or what it is where it is not named. */
export const titleOf = ({ shown, nameOf, words }: NetworkScene, id: string): string =>
  nameOf(id) || words.kinds[shown.getNodeAttribute(id, "kind")].one;
