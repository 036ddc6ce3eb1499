import { expect, test } from "vitest";
import { pageLines } from "../../../client/model/pdf-page.ts";
import { linesOfPages } from "../../../client/model/pdf-text.ts";
import { readLines } from "../../../seed/booklet/lines.ts";
import { textOfPages } from "../../../client/model/running-lines.ts";

/** Pages of these lines as one list, and where each begins. */
function pagesOf(...pages: string[][]) {
  const firstLines = [0];
  for (const page of pages) firstLines.push(firstLines.at(-1)! + page.length);
  return textOfPages({ lines: pages.flat(), firstLines, apart: new Set() }).split("\n");
}

test("a running head or foot is no text of a document, whatever the number of its page", () => {
  const text = pagesOf(
    ["Carnet COOP’TER", "Partenaires : ADEME,", "Ville de Lys", "Carnet · 1"],
    ["Le verger", "donne", "Carnet · 2"],
    ["Carnet COOP’TER", "Le verger", "Carnet · 13"],
    ["Carnet COOP’TER", "des fruits", "Carnet · 14", ""],
  );
  expect(text).toEqual([
    ...["", "Partenaires : ADEME,", "Ville de Lys", ""],
    ...["\fLe verger", "donne", ""],
    ...["\f", "Le verger", ""],
    ...["\f", "des fruits", "", ""],
  ]);
});

test("words that are on a page or two alone stay, and a document of two pages has no running line", () => {
  expect(pagesOf(["Les Rives", "texte"], ["Les Rives", "texte"])).toEqual([
    "Les Rives",
    "texte",
    "\fLes Rives",
    "texte",
  ]);
});

test("a title in larger letters is apart from what stands under it, which the rules read as an empty line", () => {
  const words = (text: string, y: number, size: number) => ({ text, x: 60, y, width: 200, size, level: true });
  const page = pageLines([
    words("Le verger", 700, 18),
    words("de tous", 680, 18),
    words("porté par la Ville", 660, 10),
    words("FICHE", 640, 12),
    words("Lys", 620, 12),
  ]);
  const { apart, ...lines } = linesOfPages([page, page]);
  expect([...apart]).toEqual([2, 7]);
  expect(textOfPages({ ...lines, apart })).toBe(
    "Le verger\nde tous\f\nporté par la Ville\nFICHE\nLys\n\fLe verger\nde tous\f\nporté par la Ville\nFICHE\nLys",
  );
  expect(readLines(textOfPages({ ...lines, apart })).map(({ number, text }) => `${number} ${text}`)).toContain("2 ");
});
