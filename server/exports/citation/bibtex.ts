import { wordsIn } from "../../contract/i18n/languages.ts";
import type { CslItem } from "./csl.ts";

/**
 * A CSL item as a BibTeX entry (Patashnik 1988, "BibTeXing"), `@misc`, which every style knows; letters with accents
 * stay, as biber and today's BibTeX read them. Names and titles stand in double braces, so that no style parts or
 * lowers them.
 */
export function bibtex({ id, title, author, version, issued, accessed, URL, DOI, note, language }: CslItem): string {
  const year = issued?.["date-parts"][0]?.[0];
  const seen = accessed?.["date-parts"][0];
  const fields: [string, string | undefined][] = [
    ["author", author && `{${author.map(({ literal }) => escaped(literal)).join("} and {")}}`],
    ["title", `{${escaped(title)}}`],
    ["year", year === undefined ? undefined : String(year)],
    ["version", version],
    ["url", URL && address(URL)],
    ["doi", DOI],
    ["urldate", seen?.map((part) => String(part).padStart(2, "0")).join("-")],
    ["note", note && escaped(note)],
    ["language", language && wordsIn(language).citation.babel],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${id.replaceAll(/[^A-Za-z0-9-]/g, "-")},\n${lines.join("\n")}\n}\n`;
}

/** Text with TeX's ten special characters escaped, its space that does not break and no ligature, on one line. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\t\n\r ]+/g, " ")
    .replaceAll(/[\\{}$&#%_^~]/g, (character) => WORDS[character] ?? `\\${character}`)
    .replaceAll(/[\u00A0\u202F]/g, "~")
    .replaceAll(LIGATURES, "$1{}");

/** Signs that TeX would join to another: `--` to a dash, two single quotes to a double one. */
const LIGATURES = /([-'`?!])(?=[-'`])/g;

const WORDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

/** An address is read verbatim, but braces and backslashes would end the field. */
const address = (url: string): string =>
  url.replaceAll(/[\\{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
