import { type HyphenDoubt, keepsHyphen, type Vocabulary } from "./hyphen.ts";
import type { Line } from "./lines.ts";

/** Words that run on over lines; `at` holds the line of each UTF-16 unit of `text`. */
export interface Run {
  text: string;
  at: readonly number[];
}

/** Stands in a run for the end of a line; like the next two it is white space to a regular expression. */
export const BREAK = "\v";
/** Stands in a run for one blank line or more. */
export const BLANK = "\n";
/** Stands in a run before a line that may start a page. */
export const PAGE = "\f";

/** Joins lines: a hyphen that only breaks the line goes, an address that runs on stays whole. */
export function joinLines(lines: readonly Line[], vocabulary: Vocabulary): { run: Run; doubts: HyphenDoubt[] } {
  // Pieces, since a text grows to megabytes; `tail` is its end, which is all that the next line needs to see.
  const pieces: string[] = [];
  const at: number[] = [];
  const doubts: HyphenDoubt[] = [];
  const add = (words: string, line: number) => {
    pieces.push(words);
    for (let i = 0; i < words.length; i++) at.push(line);
  };
  for (const line of lines) {
    const before = pieces.at(-1) ?? "";
    if (line.text === "") {
      if (before !== "" && before !== BLANK) add(BLANK, line.number);
      continue;
    }
    if (line.opens) add(PAGE, line.number);
    else if (/[\p{L}\p{N}]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(line.text) && !otherText(before, line.text)) {
      const { keeps, sure } = keepsHyphen(before, line.text, vocabulary);
      if (!keeps) {
        pieces[pieces.length - 1] = before.slice(0, -1);
        at.pop();
      }
      if (!sure)
        doubts.push({
          line: line.number,
          left: /\S*$/.exec(before)![0],
          right: /^[\p{L}\p{N}-]*/u.exec(line.text)![0],
        });
    } else if (before !== "" && before !== BLANK && !runsOn(before, line.text)) add(BREAK, line.number);
    add(line.text, line.number);
  }
  return { run: { text: pieces.join(""), at }, doubts };
}

/** Whether a word that a column's end cut is followed by another text, in capitals: « référen- / FICHE D’IDENTITÉ ». */
function otherText(left: string, right: string): boolean {
  return /\p{Ll}-$/u.test(left) && /^\p{Lu}{2}/u.test(right);
}

/** Whether a web or e-mail address, or a word cut after its apostrophe, goes on in the next line. */
function runsOn(left: string, right: string): boolean {
  if (/[\p{L}]['’]$/u.test(left)) return true;
  const last = /\S*$/.exec(left)![0];
  if (right.startsWith("@")) return /^[\w.+-]+$/.test(last);
  if (!/@|^www\.|:\/\//.test(last)) return false;
  return /[/._@-]$/.test(last) && /^[a-z0-9][\w./-]*(?:\s|$)/.test(right);
}

/** The part of a run between two offsets, without the spaces around it. */
export function cut(run: Run, from: number, to: number = run.text.length): Run {
  let [start, end] = [Math.max(0, from), Math.min(to, run.text.length)];
  while (start < end && /\s/.test(run.text[start]!)) start++;
  while (end > start && /\s/.test(run.text[end - 1]!)) end--;
  return { text: run.text.slice(start, end), at: run.at.slice(start, end) };
}

/** First and last line of a run; of an empty one, `otherwise`. */
export function linesOf(run: Run, otherwise: [number, number] = [1, 1]): [number, number] {
  return run.text === "" ? otherwise : [run.at[0]!, run.at.at(-1)!];
}

/** The words of a run, breaks undone and spaces single; what stands for an e-mail address is left out. */
export function wordsOf(run: Run): string {
  return run.text
    .replaceAll("\uE000", " ")
    .replace(/\s+/g, " ")
    .replace(/ ([,.…])/g, "$1")
    .trim();
}

/** The parts of a run between what matches `separator` (global), empty ones left out. */
export function split(run: Run, separator: RegExp): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(separator)) {
    parts.push(cut(run, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(run, from));
  return parts.filter(({ text }) => text !== "");
}

/** The run with `by` in the place of what matches `pattern` (global). */
export function replace(run: Run, pattern: RegExp, by: string): Run {
  const text: string[] = [];
  const at: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    text.push(run.text.slice(from, to));
    for (let i = from; i < to; i++) at.push(run.at[i]!);
  };
  for (const match of run.text.matchAll(pattern)) {
    keep(match.index);
    text.push(by);
    for (let i = 0; i < by.length; i++) at.push(run.at[match.index]!);
    from = match.index + match[0].length;
  }
  keep(run.text.length);
  return { text: text.join(""), at };
}

/** Runs as one, with a comma between. */
export function join(runs: readonly Run[]): Run {
  const [first, ...rest] = runs.filter(({ text }) => text !== "");
  if (!first) return { text: "", at: [] };
  return rest.reduce<Run>(
    (all, run) => ({ text: `${all.text}, ${run.text}`, at: [...all.at, run.at[0]!, run.at[0]!, ...run.at] }),
    first,
  );
}
