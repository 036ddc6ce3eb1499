import type { Palette } from "../../server/contract/palette.ts";
import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Words } from "../i18n/words.ts";
import type { Disc } from "../labels/box.ts";
import type { Network } from "../model/network.ts";
import type { Manner } from "../model/ties.ts";
import type { ProjectPlace } from "./project-places.ts";

/** What the figure of the map depends on. */
export interface MapScene {
  whole: Network;
  /** Ids of the projects to place. */
  projects: readonly string[];
  pairs: ProjectPairs["pairs"];
  selection: readonly string[];
  palette: Palette;
  words: Words;
  notes: readonly string[];
}

/** A scene laid out on a plate. */
export interface MapDrawing {
  scene: MapScene;
  /** The projects that have a place on the map. */
  here: readonly ProjectPlace[];
  /** Their marks by id, in points. */
  marks: ReadonlyMap<string, Disc>;
  /** Those of them that are chosen. */
  chosen: readonly string[];
  /** Size of the outlines, and where they begin from the left. */
  scale: number;
  left: number;
}

/** Dashes of an arc: told apart by more than colour, for who reads the figure in grey. */
export const DASHES: Record<Manner, string | undefined> = {
  coaches: undefined,
  others: "4 1.5",
  both: "8 1.5 1.5 1.5",
};

/** Colours of arcs. */
export const arcColours = ({ kinds, roles }: Palette): Record<Manner, string> => ({
  coaches: kinds.person.full,
  others: kinds.organisation.full,
  both: roles.co_facilitates,
});
