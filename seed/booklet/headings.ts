import { fold } from "../package/fold.ts";
import { REGION, regionOf } from "./regions.ts";
import { cut, type Run, wordsOf } from "./run.ts";

/**
 * The heading of a project's page: its name in capitals, then its region. Places are offsets into the booklet's run.
 */
export interface Heading {
  start: number;
  end: number;
  /** As printed. */
  name: string;
  /** Where the name stands. */
  nameAt: Run;
  region: string;
  /** Where the region stands. */
  regionAt: Run;
  /** False where the region is misspelt or its name is not in capitals. */
  sure: boolean;
}

const CAPITALS = String.raw`(?:[\p{Lu}\p{N}][\p{Lu}\p{N}’'&.\-–]*|[&–-])`;
const SHOUTED = new RegExp(String.raw`(?<=^|[\s»”"])${CAPITALS}(?:[ \v\n]+${CAPITALS})*$`, "u");
const PLACE = new RegExp(String.raw`(?<=^|\s)${REGION}(?=\s|$)`, "gu");

/** Every heading of a booklet, in order. */
export function headingsOf(run: Run): Heading[] {
  const headings: Heading[] = [];
  for (const match of run.text.matchAll(PLACE)) {
    const at = match.index;
    const end = at + match[0].length;
    // A name that runs over several pages does not exist; a short look back keeps long texts fast.
    const floor = Math.max(headings.at(-1)?.end ?? 0, at - 300);
    const before = run.text.slice(floor, at);
    const shouted = SHOUTED.exec(before.trimEnd());
    const alone = /(?:^|[\n\f\v])$/.test(before) && /^\s*(?:\n|$)/.test(run.text.slice(end, end + 3));
    const ends = /^[ \v]*(?:[\n\f]|$)/.test(run.text.slice(end, end + 3));
    const opens = shouted && /(?:^|[\v\n\f])$/.test(before.slice(0, shouted.index));
    const onLine = opens && /^\v/.test(run.text.slice(end));
    if (shouted && /\p{Lu}{2}/u.test(shouted[0]) && (ends || onLine)) {
      const start = floor + shouted.index;
      headings.push(headingAt(run, start, at, end, true));
    } else if (alone) {
      const name = /(?<=^|[\n\f])[^\n\f]{2,80}$/u.exec(before.trimEnd());
      if (name && !/[.,;:!?…)]$/.test(name[0]) && /^\p{Lu}/u.test(name[0]) && name[0].split(/\s/).length <= 8)
        headings.push(headingAt(run, floor + name.index, at, end, false));
    }
  }
  return headings;
}

/**
 * The heading that stands between two offsets with this name and a region that is not spelt as it should be, or is no
 * region at all (then `region` is empty).
 */
export function headingNamed(run: Run, name: string, from: number, to: number): Heading | null {
  const text = run.text.slice(from, to);
  const wanted = fold(name);
  if (wanted === "") return null;
  for (const match of text.matchAll(/(?<=^|[\v\n\f])[^\n\f]{2,120}(?=\n|\v)/gu)) {
    const lines = match[0].split("\v");
    for (let n = 1; n <= lines.length; n++) {
      const words = lines.slice(0, n).join("\v");
      if (words !== words.toUpperCase() || !same(fold(words), wanted)) continue;
      const start = from + match.index;
      const after = /^\s+([^\n\v\f]{3,40})(?=[\n\v\f])/u.exec(run.text.slice(start + words.length, to));
      if (!after) continue;
      const end = start + words.length + after[0].length;
      const region = regionOf(after[1]!);
      const at = end - after[1]!.length;
      return { ...headingAt(run, start, at, end, false), region: region?.name ?? "" };
    }
  }
  return null;
}

/** Whether two folded names are one, or one holds the other. */
export function same(a: string, b: string): boolean {
  return a !== "" && b !== "" && (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

function headingAt(run: Run, start: number, regionStart: number, end: number, sure: boolean): Heading {
  const regionAt = cut(run, regionStart, end);
  const region = regionOf(wordsOf(regionAt));
  const nameAt = cut(run, start, regionStart);
  return { start, end, name: wordsOf(nameAt), nameAt, region: region?.name ?? "", regionAt, sure };
}
