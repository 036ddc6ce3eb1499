import type { Palette } from "../../server/contract/palette.ts";
import type { Words } from "../i18n/words.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { Tie } from "../model/ties.ts";

/** A symmetric matrix to draw: rows in their order, and what ties two of them (nothing where they share nobody). */
export interface MatrixScene {
  rows: readonly { id: string; name: string }[];
  tieOf: (a: string, b: string) => Tie | undefined;
  /** The ties within a row, which stand on the diagonal, where rows have an inside. */
  within?: ReadonlyMap<string, Tie>;
  format: (value: number) => string;
  /** What a cell without a tie says. */
  nothing: string;
  palette: Palette;
  words: Words;
  /** What cells and order are, as a sentence. */
  notes: readonly string[];
}

/** A scene laid out on a plate; points. */
export interface MatrixDrawing {
  scene: MatrixScene;
  /** Letters of the rows' names. */
  font: Font;
  /** Room for names at the left and above. */
  left: number;
  header: number;
  /** Side of a cell. */
  cell: number;
  /** The largest weight of a tie between two rows. */
  most: number;
  /** The largest weight of a tie within a row. */
  mostWithin: number;
}

/** Names take at most this share of the plate's width, once letters are as small as print allows. */
const NAMES = 0.46;

/** Size of the smallest letters that print, in points. */
export const SMALLEST = 5;
/** Size of the largest letters that names need, in points. */
export const LARGEST = 9.5;

/** The share of a row that its letters take. */
const LEADING = 0.95;

/** Cells of few rows are no wider, in points. */
const WIDEST_CELL = 34;

/** How many rows a plate of this width holds, in points, with names in letters that print one beside the other. */
export const mostRows = (width: number): number => Math.floor((width * (1 - NAMES) * LEADING) / SMALLEST);

/** Lays a matrix out. Letters grow with the plate and are no higher than a row, but never smaller than print allows. */
export function layOutMatrix(scene: MatrixScene, width: number, high: number): MatrixDrawing {
  const { rows, tieOf, within } = scene;
  const count = Math.max(1, rows.length);
  const row = (Math.min(width, high) * (1 - NAMES)) / count;
  const font: Font = { family: "sans", size: Math.max(SMALLEST, Math.min(LARGEST, width / 64, row * LEADING)) };
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, font)));
  const left = Math.min(longest, width * NAMES) + 6;
  const header = Math.min(longest, Math.min(width, high) * NAMES) + 6;
  const cell = Math.min(WIDEST_CELL, Math.min(width - left, high - header) / count);
  const weights = rows.flatMap((a) => rows.map((b) => (a === b ? 0 : (tieOf(a.id, b.id)?.weight ?? 0))));
  const mostWithin = Math.max(0, ...rows.map(({ id }) => within?.get(id)?.weight ?? 0));
  return { scene, font, left, header, cell, most: Math.max(0, ...weights), mostWithin };
}
