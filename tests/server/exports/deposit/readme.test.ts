import { describe, expect, test } from "vitest";
import { LANGUAGES, wordsIn } from "../../../../server/contract/i18n/languages.ts";
import { depositReadme } from "../../../../server/exports/deposit/readme.ts";
import { DATASET } from "./small-dataset.ts";

/** Files and folders of a deposit that need a word, in the order in which they are told. */
const TOLD = [
  "index.html",
  "assets/",
  "data/",
  "packages/",
  "LICENSE",
  "licence-data.txt",
  "CITATION.cff",
  ".zenodo.json",
  "maillage-sha256.txt",
];

/** In French a narrow no-break space stands before a colon. */
const HEADINGS = {
  fr: 'Le "petit" recueil\u202F: le réseau dans Maillage, page sans serveur',
  en: 'Le "petit" recueil: the network in Maillage, a page without a server',
};
const OPENED = {
  fr: "Ce dossier est une page entière\u202F: vues, questions, figures, citations et fichiers se calculent",
  en: "This folder is a whole page: views, questions, figures, citations and files are computed in the browser.",
};

describe.each(LANGUAGES)("the readme of a deposit in %s", (language) => {
  const readme = depositReadme(language, { ...DATASET, title: 'Le "petit" recueil', citation: "Le Labo : 2025." });

  test("says what it is, which version, how it is cited, how it is opened, what is in it, in this order", () => {
    const { open, contents } = wordsIn(language).deposit;
    expect(readme).toBe(`${HEADINGS[language]}
version: 0123456789ab
Le Labo : 2025.

${open}

${contents}
`);
    expect(open.startsWith(OPENED[language])).toBe(true);
    expect(open).toContain("\n\n    python3 -m http.server --directory . 8000\n\n");
    expect(open).toContain(" http://127.0.0.1:8000. ");
    expect(open).toContain("(file://)");
  });

  test("tells every file and folder on a line of its own, what each is beside it", () => {
    const lines = wordsIn(language).deposit.contents.split("\n");
    expect(lines.map((line) => line.slice(0, 21).trimEnd())).toEqual(TOLD);
    for (const line of lines) expect(line.slice(19)).toMatch(/^ {2}\S.*$/);
    expect(readme).toContain("(sha256sum --check maillage-sha256.txt)\n");
  });
});
