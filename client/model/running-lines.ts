import { fold } from "../../server/contract/fold.ts";

/** Lines at the top and at the foot of a page that may be its running head or foot. */
const AT_EDGE = 2;
/** A line that stands at the edge of so many pages, and of such a share of them, is a running one. */
const LEAST = { pages: 3, share: 0.25 };

/**
 * The text of a PDF for the rules: as many lines as it has, each page begun with a form feed, without running heads and
 * feet, which are the same on many pages but for figures: they stand among the words of what runs over the page. A form
 * feed at the end of a line is an empty line before the next, which is apart.
 */
export function textOfPages({ lines, firstLines, apart }: LinesOfPages): string {
  const edges = firstLines.slice(0, -1).map((first, page) => edgesOf(lines, first, firstLines[page + 1]!));
  const counts = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.map((line) => keyOf(lines[line]!)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(LEAST.pages, edges.length * LEAST.share);
  const running = new Set(edges.flat().filter((line) => (counts.get(keyOf(lines[line]!)) ?? 0) >= least));
  const begins = new Set(firstLines.slice(1, -1));
  return lines
    .map((line, i) => {
      const isLast = !apart.has(i + 1) || begins.has(i + 1);
      return `${begins.has(i) ? "\f" : ""}${running.has(i) ? "" : line}${isLast ? "" : "\f"}`;
    })
    .join("\n");
}

/** What is read of the pages of a PDF; places count from 0. */
interface LinesOfPages {
  lines: readonly string[];
  firstLines: readonly number[];
  /** Lines that are apart from the one before. */
  apart: ReadonlySet<number>;
}

/** The first and the last lines with words of a page. */
function edgesOf(lines: readonly string[], first: number, end: number): number[] {
  const inked = Array.from({ length: end - first }, (_, i) => first + i).filter((line) => lines[line]!.trim() !== "");
  return [...new Set([...inked.slice(0, AT_EDGE), ...inked.slice(-AT_EDGE)])];
}

/** What a running line has on every page: its letters, whatever figures are among them. */
const keyOf = (line: string): string => fold(line.replaceAll(/\d+/g, "#")) || line.replaceAll(/\d+/g, "#").trim();
