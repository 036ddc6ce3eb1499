import { expect, test } from "vitest";
import { bibtex } from "../../../../server/exports/citation/bibtex.ts";

test("an entry has a key of letters and figures, a day with zeros, and an address that no brace ends", () => {
  const entry = bibtex({
    id: "l'été_1",
    type: "dataset",
    title: "x",
    accessed: { "date-parts": [[2026, 2, 3]] },
    URL: "https://a.example/{x}\\y?a=%7B_~#z",
    note: "a\r\n\tb",
    language: "en",
  } as Parameters<typeof bibtex>[0]);
  expect(entry).toBe(`@misc{l--t--1,
  title = {{x}},
  url = {https://a.example/%7Bx%7D%5Cy?a=%7B_~#z},
  urldate = {2026-02-03},
  note = {a b},
  language = {english},
}
`);
  const issued = (parts: number[][]) => bibtex({ id: "a", title: "x", issued: { "date-parts": parts } } as never);
  expect(issued([[2025]])).toContain("  year = {2025},\n");
  expect(issued([])).not.toContain("year");
});

test("signs of TeX are said, and none joins the next", () => {
  const title = (text: string) => /title = \{\{(.*)\}\},/.exec(bibtex({ id: "a", title: text } as never))![1];
  expect(title("a & b $ # % _ { } \\ ^ ~")).toBe(
    "a \\& b \\$ \\# \\% \\_ \\{ \\} \\textbackslash{} \\textasciicircum{} \\textasciitilde{}",
  );
  expect(title("a--b---c ''d'' ?` !` -'")).toBe("a-{}-b-{}-{}-c '{}'d'{}' ?{}` !{}` -{}'");
  expect(title("a\u00A0: b\u202Fc")).toBe("a~: b~c");
});
