import type { PdfPage } from "./pdf-page.ts";
import { searchedText, type SearchedText, stretchesOf } from "./passage.ts";

/** The text of a PDF as it is searched: the lines of its pages after each other, with the page of each. */
export interface PdfText extends SearchedText {
  pages: readonly PdfPage[];
  /** For each page, the place of its first line among all (from 0); one more than there are pages. */
  firstLines: readonly number[];
}

/** Words of a page that are marked: from one place in their text up to another. */
export interface MarkedWords {
  words: number;
  from: number;
  to: number;
}

/** A text that is searched, of the pages of a PDF. */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const { lines, firstLines } = linesOfPages(pages);
  return { ...searchedText(lines.join("\n")), pages, firstLines };
}

/**
 * The lines of the pages of a PDF after each other, `firstLines` as `PdfText` has them, and the places (from 0) of
 * lines that are apart from the one before.
 */
export function linesOfPages(pages: readonly PdfPage[]): {
  lines: string[];
  firstLines: number[];
  apart: ReadonlySet<number>;
} {
  const firstLines = [0];
  for (const page of pages) firstLines.push(firstLines.at(-1)! + page.length);
  const apart = new Set(pages.flat().flatMap((line, i) => (line.apart ? [i] : [])));
  return { apart, lines: pages.flatMap((page) => page.map(({ text }) => text.replace(/[\r\n]/g, " "))), firstLines };
}

/** The page (from 1) of one of the letters of a text. */
export function pageAt({ lineOf, firstLines }: PdfText, letter: number): number {
  const line = lineOf[Math.min(letter, lineOf.length - 1)] ?? 0;
  return Math.max(
    1,
    firstLines.findIndex((first) => first > line),
  );
}

/** The words that so many letters from one on are, by page (from 1): they may run over the end of one. */
export function markedWords(text: PdfText, letter: number, count: number): Map<number, MarkedWords[]> {
  const marked = new Map<number, MarkedWords[]>();
  for (const { line, from, to } of stretchesOf(text, letter, count)) {
    const page = text.firstLines.findIndex((first) => first > line);
    const { text: own, pieces } = text.pages[page - 1]![line - text.firstLines[page - 1]!]!;
    const found = pieces.flatMap(({ words, start }, i) => {
      const stop = pieces[i + 1]?.start ?? own.length;
      const part = { words, from: Math.max(from, start) - start, to: Math.min(to, stop) - start };
      return part.from < part.to ? [part] : [];
    });
    marked.set(page, [...(marked.get(page) ?? []), ...found]);
  }
  return marked;
}

/** Pages of which no text can be taken, as of a picture of a page (from 1). */
export const wordlessPages = (pages: readonly PdfPage[]): number[] =>
  pages.flatMap((page, i) => (page.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? [] : [i + 1]));
