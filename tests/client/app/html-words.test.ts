import { expect, test } from "vitest";
import { fillHtml } from "../../../client/app/html-words.ts";

test("HTML holds the words of the first language, and of each where no script could choose one", () => {
  expect(fillHtml("<title>%notFound.title% – %page.title%</title>")).toBe("<title>Adresse inconnue – Maillage</title>");
  expect(fillHtml("%page.noScript in each language%")).toBe(
    "Cette page a besoin de JavaScript. / This page needs JavaScript.",
  );
  const below =
    /<section lang="en"><h2>This address leads nowhere<\/h2>.*<a href="\.\/\?lang=en">Open the network<\/a>/;
  expect(fillHtml("%notFound in each language%")).toMatch(below);
});

test("HTML that asks for words that are not there is not built", () => {
  expect(() => fillHtml("<p>%page.nothing%</p>")).toThrow("page.nothing");
  expect(fillHtml('<div style="width: 50%">100%</div>')).toBe('<div style="width: 50%">100%</div>');
});
