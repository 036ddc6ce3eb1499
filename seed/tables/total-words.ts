import { fold } from "../package/fold.ts";
import { numberIn } from "./values.ts";
import { whole } from "./word-patterns.ts";

const TOTAL = whole(
  "(sous |grand |sub ?)?(total|totaux|totals)( general| global| cumule)?( (des|du|de|of|par|by) .*)?",
  "somme|sum|moyenne|average|mean|ensemble",
);

/** Whether the label of a row or column says that it sums up the others. */
export const isTotal = (label: string): boolean => TOTAL.test(fold(label));

/**
 * Whether a row sums up others of a group, « Sous-total Alpha » or « Total Alpha » with nothing but figures beside it:
 * `filled` are its cells that hold something.
 */
export const isSubtotal = ([label = "", ...others]: readonly string[]): boolean =>
  others.length > 0 &&
  /^(sous ?|sub ?|grand )?(total|totaux)\b/.test(fold(label)) &&
  others.every((cell) => numberIn(cell) !== null);

const WORDS =
  "nombres?|number|sources?|notes?|nb|n[.]b[.]?|remarques?|lecture|légende|legend|champ|données|data|mise? à jour|updated?|export";
const NOTE = new RegExp(String.raw`^\s*(\*+|\(\d\)|(${WORDS})\b.{0,20}:)`, "iu");

/** Whether a text that stands alone in its row is a note under a table: where the data come from, what signs mean. */
export const isNote = (text: string): boolean => NOTE.test(text);
