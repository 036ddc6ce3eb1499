import type { Dataset } from "../../server/contract/dataset.ts";
import { shortHash } from "../../server/contract/hash.ts";
import type { Theme } from "../../server/contract/palette.ts";
import type { Words } from "../i18n/words.ts";
import { hasPlaces } from "../model/askable.ts";
import { questionOf } from "../model/options/questions.ts";
import { START, type State } from "../model/state.ts";
import { toAddress } from "../session/address.ts";

/** What can be drawn for print. */
const FIGURES = ["network", "matrix", "map"] as const;
/** One of them. */
export type FigureName = (typeof FIGURES)[number];

/** Those that a dataset has something for, and the one that is chosen. */
export const figuresOf = (dataset: Dataset, chosen: FigureName | null): FigureName[] =>
  FIGURES.filter((figure) => figure !== "map" || figure === chosen || hasPlaces(dataset));

/** What one may choose of a figure beside what the view says. */
export interface FigureChoice {
  figure: FigureName;
  title: string;
  millimetres: number;
  theme: Theme;
  /** The screen's frame instead of all that is shown. */
  framed: boolean;
  allNames: boolean;
  /** A day to print on it, as words; "" prints none. */
  day: string;
  /** Whether people are named. */
  people: boolean;
  /** Where the view is found again; null where it is nowhere but here. */
  address: string | null;
}

/** Points beyond which nobody reads a printed network. */
export const MOST_POINTS = 3000;
/**
 * Widths in millimetres: a column of a journal as two publishers have it, two columns, a page laid across, a poster.
 */
export const WIDTHS = [85, 90, 174, 180, 270, 400] as const;
/** The figure that a view offers first. */
export const figureOf = (state: State): FigureName =>
  state.view === "map"
    ? "map"
    : state.view === "territories" && questionOf(state).question === "ties"
      ? "matrix"
      : "network";

/** The title that a figure has unless one gives another. */
export function figureTitle(words: Words, state: State, figure: FigureName): string {
  const { title } = words.figure;
  return figure === "matrix" ? title.matrix[questionOf(state).level] : title[figure];
}

/**
 * The name of a figure's file without its ending: data, drawing, width, language, what departs from the first choices,
 * and a hash of the view's address where it has one.
 */
export function figureFile(
  state: State,
  { figure, millimetres, theme, framed, allNames, people }: Omit<FigureChoice, "title" | "day" | "address">,
  version: string,
): string {
  const plain = { ...state, language: START.language, camera: framed ? state.camera : null };
  const query = toAddress(plain);
  return [
    `maillage-${version}-${figure}-${millimetres}mm-${state.language}`,
    theme === "dark" && "night",
    framed && "framed",
    allNames && "all-names",
    !people && "nameless",
    query !== "" && shortHash(query),
  ]
    .filter(Boolean)
    .join("-");
}
