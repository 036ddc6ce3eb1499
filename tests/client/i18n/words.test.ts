import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGE_CODES, LANGUAGES, loadWords } from "../../../client/i18n/languages.ts";
import { numbers } from "../../../server/contract/i18n/numbers.ts";
import { frenchSpaces } from "../../../server/contract/i18n/typography.ts";
import { words as rawEn } from "../../../client/i18n/en/words.ts";
import { words as rawFr } from "../../../client/i18n/fr/words.ts";
import { wordsOf } from "../../../client/i18n/of-dataset.ts";
import * as spoken from "../words.ts";
import { START } from "../../../client/model/state.ts";

/** Of no dataset yet, with the language’s own words. */
const [fr, en] = [wordsOf(rawFr, null), wordsOf(rawEn, null)];

const ROOM = new URL("../../../client/i18n/", import.meta.url);

/** Every text by its path; what functions answer is left out. */
function texts(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "object" && value !== null) return texts(value, here);
    return [];
  });
}

/** The files of a language's folder. */
const files = (code: string): string[] => readdirSync(new URL(code, ROOM)).toSorted();

test("the languages are those that have a folder, each with the same files; the page starts in the first", () => {
  const folders = readdirSync(ROOM, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(LANGUAGE_CODES.toSorted());
  for (const code of LANGUAGE_CODES) expect(files(code), code).toEqual(files(START.language));
  expect(LANGUAGE_CODES[0]).toBe(START.language);
});

test("a code that is no language of the page has no words", async () => {
  await expect(loadWords("xx")).rejects.toThrow("No language of the page has the code xx");
});

describe.each(LANGUAGES)("the words in $name", ({ code, name }) => {
  test("are complete, none empty, under the code that the list gives", async () => {
    const words = await loadWords(code);
    expect(words.language).toBe(code);
    expect(new Intl.DisplayNames(code, { type: "language" }).of(code)).toMatch(new RegExp(`^${name}$`, "i"));
    // A French order has no text to explain where names and regions stand as they are.
    const empty = ["ties.orderHelp.region", "ties.orderHelp.name"];
    expect(texts(words).map(([path]) => path)).toEqual(texts(fr).map(([path]) => path));
    expect(texts(words).filter(([path, text]) => text === "" && !empty.includes(path))).toEqual([]);
  });
});

describe("the words", () => {
  test("are in the quotation marks of their language", () => {
    expect(texts(en).filter(([, text]) => /[«»]/.test(text))).toEqual([]);
    expect(texts(fr).filter(([, text]) => /[“”]/.test(text))).toEqual([]);
  });

  test("are translated", () => {
    const same = [/^page\.title$/, /^takeAway\.formats\.(gexf|graphml|json|cypher)/, /^takeAway\.csl$/];
    const french = new Map(texts(fr));
    // What a dataset brings its own words for.
    const isName = (text: string): boolean => /^\{\w+\}$/.test(text);
    const untouched = texts(en).filter(
      ([path, text]) =>
        text.length > 14 && !isName(text) && !same.some((one) => one.test(path)) && french.get(path) === text,
    );
    expect(untouched).toEqual([]);
  });

  test("make plurals as each language does", () => {
    expect(spoken.fr.countKind(0, "project")).toBe("0 projet");
    expect(spoken.en.countKind(0, "project")).toBe("0 projects");
    expect(spoken.fr.countKind(1234, "person")).toBe("1\u202f234 personnes");
    expect(spoken.en.countKind(1234, "person")).toBe("1,234 people");
    expect(spoken.fr.findings.coaches(14, 23)).toBe("14 des 23 accompagnateur·rices suivent au moins deux projets.");
    expect(spoken.en.findings.coaches(14, 23)).toBe("14 of the 23 coaches follow at least two projects.");
  });

  test("cite lines as each language does", () => {
    expect(fr.sheet.lines(144, 145)).toBe("l. 144–145");
    expect(fr.sheet.lines(144, 144)).toBe("l. 144");
    expect(en.sheet.lines(144, 145)).toBe("ll. 144–145");
  });
});

test("lists are joined as each language does", () => {
  expect(numbers("fr").list(["a", "b", "c"])).toBe("a, b et c");
  expect(numbers("en").list(["a", "b", "c"])).toBe("a, b, and c");
});

test("no file holds a narrow space, written or escaped, but the one that sets them", () => {
  const root = new URL("../../../", import.meta.url);
  const held = ["client", "server"]
    .flatMap((part) =>
      readdirSync(new URL(part, root), { recursive: true, encoding: "utf8" }).map((path) => `${part}/${path}`),
    )
    .filter((path) => /\.(?:tsx?|html)$/.test(path))
    .filter((path) => /\u202f|\\u202f/i.test(readFileSync(new URL(path, root), "utf8")));
  // How wide the space is on a figure, and what BibTeX calls it, is not how it is typed.
  const about = ["client/labels/text-width.ts", "server/exports/citation/bibtex.ts"];
  expect(held.toSorted()).toEqual([...about, "server/contract/i18n/typography.ts"].toSorted());
});

test("French sets narrow spaces before tall punctuation and inside guillemets, in what functions say too, and none in what they are given", () => {
  const set = frenchSpaces({
    text: "Retirer : « ADEME » ?",
    said: (n: number) => `${n} liens ; rien`,
    of: (name: string, others: string[]) => ({ text: `De ${name}, ${others.join(", ")} : « ${name} »` }),
    inner: { n: 1, list: ["a ?", "5 %"] },
  });
  expect(set.text).toBe("Retirer\u202f: «\u202fADEME\u202f»\u202f?");
  expect(set.said(2)).toBe("2 liens\u202f; rien");
  expect(set.of("Rue : « A »", ["B ?"])).toEqual({ text: "De Rue : « A », B ?\u202f: «\u202fRue : « A »\u202f»" });
  expect(set.inner).toEqual({ n: 1, list: ["a\u202f?", "5\u202f%"] });
});

test("a rank outside its range, all of a number and none of it are said as such", () => {
  const { bridges, exclusion } = fr;
  expect(bridges.rangeOf(23, 19, 22)).toBe("rang 23 avec tous les projets\u202f; de 19 à 22 dès qu’il en manque un");
  expect(bridges.rangeOf(2, 1, 5)).toBe("rang 2, de 1 à 5 selon le projet retiré");
  expect(bridges.soleSplit(3, 3)).toBe("toutes entre deux régions");
  expect(bridges.soleSplit(2, 3)).toBe("dont 2 entre deux régions");
  expect(exclusion.sentence(23, 23, 23, 0)).toMatch(/et aucun projet ne reste seul\.$/);
  expect(exclusion.sentence(23, 1, 23, 23)).toMatch(
    /Après ce retrait, aucun ne partage plus d’acteur avec un autre\.$/,
  );
});

test("quotes and labels are set as each language does", () => {
  expect(fr.quote("ADEME")).toBe("«\u202fADEME\u202f»");
  expect(en.quote("ADEME")).toBe("“ADEME”");
  expect(fr.labelled("a – b", "ADEME")).toBe("a – b\u202f: ADEME");
  expect(en.labelled("a – b", "ADEME")).toBe("a – b: ADEME");
});

test("what is counted agrees, and nothing shown is one sentence", () => {
  expect(fr.caption.shown("3 projets", 1, 471)).toContain("1 lien sur 471");
  expect(fr.caption.shown("3 projets", 0, 471)).toContain("0 lien sur 471");
  expect(fr.caption.shown("3 projets", 2, 2)).toMatch(/; 2 liens\.$/);
  expect(en.caption.shown("3 projects", 1, 2)).toMatch(/; 1 of 2 links\.$/);
  expect(en.caption.shown("3 projects", 1, 1)).toMatch(/; 1 link\.$/);
  expect(spoken.fr.sheet.shared(3, "person")).toBe("Engagé·e dans 3 projets");
  expect(spoken.fr.sheet.single("organisation")).toBe("Engagée dans un seul projet");
});

test("who comes first is sure only where leaving out each project was tried", () => {
  const { finding } = fr.bridges;
  expect(finding("Ana", [1, 1], 1)).toBe("Ana arrive en tête pour le passage, quel que soit le projet qu’on retire.");
  expect(finding("Ana", [1, 3], 2)).toBe(
    "Ana arrive en tête pour le passage, à égalité avec 1 autre, mais en retirant un projet à la fois, son rang va de 1 à 3.",
  );
  expect(finding("Ana", [2, 2], 1)).toBe(
    "Ana arrive en tête pour le passage, mais au rang 2 dès qu’on retire un projet.",
  );
  expect(finding("Ana", null, 1)).toMatch(/on ne sait pas si ce rang tient/);
  expect(en.bridges.finding("Ana", null, 1)).not.toMatch(/whichever/);
});

describe("what pairs share", () => {
  const projects = { one: "projet", other: "projets", of: "de projets" };
  const { cell, finding, findingActors, clique, weightHelp, none } = spoken.fr.ties;

  test("is projects where the pairs are of actors", () => {
    expect(cell("Ana", "Bo", 2, "projects", null, 0)).toBe("Ana et Bo\u202f: 2 projets communs");
    expect(cell("Ana", "Bo", 1, "actors", null, 0)).toBe("Ana et Bo\u202f: 1 acteur partagé");
    expect(none("Ana", "Bo", "projects")).toBe("Ana et Bo\u202f: aucun projet commun");
    expect(weightHelp("projects", projects).jaccard).toMatch(/^Projets communs/);
    expect(weightHelp("actors", { one: "région", other: "régions" }).newman).toMatch(/présent dans k régions/);
  });

  test("is counted in words that agree, and by coaching alone only where that was found", () => {
    expect(finding(3, 10, 3, projects)).toMatch(/toutes seulement par l’accompagnement\.$/);
    expect(finding(3, 10, 0, projects)).toMatch(/aucune seulement par l’accompagnement\.$/);
    expect(finding(3, 10, null, projects)).toMatch(/partagent au moins un acteur\.$/);
    expect(finding(1, 10, 1, projects)).toMatch(/partage au moins un acteur, seulement par l’accompagnement\.$/);
    expect(finding(0, 1, 0, projects)).toBe("Les deux projets ne partagent aucun acteur nommé.");
    expect(findingActors(5, 0)).toMatch(/aucune dans plusieurs\.$/);
    expect(findingActors(9000, null)).toMatch(/dans au moins un projet\.$/);
    expect(clique("Ana", 3, 0, 9, projects)).not.toMatch(/0 des|rien d’autre/);
  });
});

describe("what is left without some actors", () => {
  const { regionsSaid, sentence } = fr.exclusion;

  test("is said of the territories by their own ties", () => {
    expect(regionsSaid(18, 1)).toMatch(/ne se liaient presque que par là\.$/);
    expect(regionsSaid(18, 0)).toMatch(/ne se liaient que par là\.$/);
    expect(regionsSaid(18, 12)).toMatch(/restent en partie liés après ce retrait\.$/);
    expect(regionsSaid(18, 18)).toMatch(/tout autant après ce retrait\.$/);
    // A choice within one region has nothing to say of others.
    expect(regionsSaid(0, 0)).toBe("");
    expect(sentence(1, 1, 4, 4)).toBe("Même avec tous les acteurs, aucun projet n’en partage avec un autre.");
  });
});

test("a chance is said at its threshold, never as sure", () => {
  const { kept, lead } = fr.backbone;
  const { project } = fr.territories.levelOf;
  expect(kept(0, 253, 0, project)).toMatch(
    /^Aucune des 253 paires de projets n’a plus en commun .* au seuil de 5\u202f% après/,
  );
  expect(kept(1, 1, 0, project)).toMatch(/^La seule paire de projets a plus/);
  expect(kept(0, 1, 2, project)).toMatch(/^La seule paire de projets à comparer n’a pas plus/);
  expect(fr.backbone.untested(1)).toMatch(/^1 paire n’est pas comparée/);
  expect([kept(0, 9, 0, project), kept(2, 9, 0, project)].join(" ")).not.toMatch(/sûre/);
  expect(lead("actor")).toMatch(/^Deux acteurs/);
  expect(fr.questions.scope.all(1)).toBe("le seul projet");
  expect(fr.paths.found("A", "B", 50, 3, true)).toMatch(/plus de 50 plus courts chemins/);
});

test("a map of which not every pair was read counts neither actors nor regions", () => {
  expect(fr.map.count(20_000, null)).toBe("20\u202f000 paires de projets partagent au moins un acteur.");
  expect(fr.map.count(2, { across: 0, actors: 1 })).toBe(
    "2 paires de projets partagent 1 acteur\u202f; aucune n’enjambe deux régions.",
  );
});
