import type { Palette } from "../../server/contract/palette.ts";
import type { Words } from "../i18n/words.ts";
import type { Manner } from "../model/ties.ts";
import { mix } from "../ui/palette.ts";
import type { MapLayout } from "./map-layout.ts";
import type { MapAsked, MapQuestion } from "./map-question.ts";

/** What the figure of the map depends on: what its view asks, what is chosen, and how it is drawn and said. */
export interface MapScene {
  asked: MapAsked;
  selection: readonly string[];
  palette: Palette;
  words: Words;
  notes: readonly string[];
}

/** A scene laid out on a plate. */
export interface MapDrawing {
  scene: MapScene;
  question: MapQuestion;
  layout: MapLayout;
  /** The marks that are chosen. */
  chosen: readonly string[];
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

/** The tint of a region on the paper. */
export const tintOf = ({ kinds, paper, faint }: Palette, shade: number): string =>
  shade === 0 ? faint : mix(kinds.territory.full, paper, shade);
