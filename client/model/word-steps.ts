/** A word of a text: its line (from 0), and from where to where it is there. */
export interface WordPlace {
  line: number;
  from: number;
  to: number;
}

/** Letters and figures, over apostrophes and hyphens within: « Saint-Denis », « l’Orne » but for its article. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐.&][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a line, from left to right. */
const wordsIn = (text: string, line: number): WordPlace[] =>
  [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ line, from: index, to: index + word.length }));

/**
 * The word after a place (or before it), over the ends of lines; null where the text ends. From no word on, the first
 * of a line or of one after it.
 */
export function nextWord(
  lines: readonly string[],
  from: WordPlace | { line: number },
  way: "on" | "back",
): WordPlace | null {
  const isPlace = "to" in from;
  const own = wordsIn(lines[from.line] ?? "", from.line);
  const beside = !isPlace
    ? own[0]
    : way === "on"
      ? own.find((word) => word.from >= from.to)
      : own.findLast((word) => word.to <= from.from);
  if (beside) return beside;
  const step = way === "on" ? 1 : -1;
  for (let line = from.line + step; line >= 0 && line < lines.length; line += step) {
    const word = wordsIn(lines[line]!, line).at(way === "on" ? 0 : -1);
    if (word) return word;
  }
  return null;
}
