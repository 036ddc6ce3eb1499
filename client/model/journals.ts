import type { JournalRow } from "../../server/contract/corrections.ts";
import type { State } from "./state.ts";

/** The corrections that a reader made, and who that is. */
export interface Journals {
  /** Name or initials; empty until the reader says them. */
  author: string;
  /** By what they correct: see `placeOf`. */
  of: Readonly<Record<string, readonly JournalRow[]>>;
}

/** None made yet. */
export const NO_JOURNALS: Journals = { author: "", of: {} };

/** What a journal corrects: data of the reader's own, by their name, or those of the page at a path. */
export const placeOf = (own: string | null, path: string): string => (own === null ? `page ${path}` : `own ${own}`);

/** Whether the data of a state take corrections: data of the web take none, nor a server's other datasets. */
export const takesCorrections = ({ data, dataset }: Pick<State, "data" | "dataset">): boolean =>
  data === null && dataset === null;

/** Whether a state shows data with the reader's corrections, where there are some. */
export const isCorrected = (state: Pick<State, "data" | "dataset" | "corrected">): boolean =>
  takesCorrections(state) && state.corrected;

/** With other corrections of one place; none are no journal. */
export function withRows(journals: Journals, place: string, rows: readonly JournalRow[]): Journals {
  const { [place]: _, ...others } = journals.of;
  return { ...journals, of: rows.length === 0 ? others : { ...others, [place]: rows } };
}

/** Journals as a browser keeps them. */
export const toText = (journals: Journals): string => JSON.stringify(journals);

/** The journals that `toText` wrote. Throws an `Error` where the text is none of these. */
export function fromText(text: string): Journals {
  const json = JSON.parse(text) as Partial<Journals> | null;
  const { author, of } = json ?? {};
  const lists = typeof of === "object" && of !== null ? Object.values(of) : null;
  if (typeof author !== "string" || lists === null || !lists.every((rows) => Array.isArray(rows) && rows.every(isRow)))
    throw new Error("These are no journals of corrections.");
  return { author, of: of! };
}

const TEXTS = ["id", "action", "subject", "reason", "author", "day"] as const;

const isRow = (row: unknown): boolean =>
  typeof row === "object" &&
  row !== null &&
  TEXTS.every((column) => typeof (row as Record<string, unknown>)[column] === "string");
