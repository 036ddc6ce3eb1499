import { expect, test } from "vitest";
import { textOfPages } from "../../../client/model/running-lines.ts";

/** Pages of these lines as one list, and where each begins. */
function pagesOf(...pages: string[][]) {
  const firstLines = [0];
  for (const page of pages) firstLines.push(firstLines.at(-1)! + page.length);
  return textOfPages(pages.flat(), firstLines).split("\n");
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
