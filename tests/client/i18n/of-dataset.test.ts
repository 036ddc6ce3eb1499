import { describe, expect, test } from "vitest";
import { words as rawEn } from "../../../client/i18n/en/words.ts";
import { words as rawFr } from "../../../client/i18n/fr/words.ts";
import { wordsOf } from "../../../client/i18n/of-dataset.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { withoutCoaches } from "../../plain-package.ts";
import { headingOf } from "../../../client/i18n/role-heading.ts";
import { roleIn } from "../../../server/contract/i18n/role-in.ts";
import { ACTOR_ROLES, ROLES } from "../../../server/contract/vocabulary.ts";
import { described, en, fr } from "../words.ts";

const plain = described([withoutCoaches()]);

/** Every text, and what every function says of ones and names. */
function said(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    try {
      return said((words as (...all: unknown[]) => unknown)(...GIVEN), `${path}()`);
    } catch {
      return [];
    }
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => said(value, path === "" ? key : `${path}.${key}`));
}

const GIVEN = [2, 3, 2, 3, { one: "x", other: "xs" }];

describe("the words about a dataset", () => {
  test("leave no name in braces, whatever the dataset", () => {
    for (const words of [fr, en, wordsOf(rawFr, plain), wordsOf(rawEn, plain), wordsOf(rawFr, null)])
      expect(said(words).filter(([path, text]) => /[{}]/.test(text) && !path.startsWith("terms."))).toEqual([]);
  });

  test("count ties once where projects are ties of actors, and call nothing paler for having one", () => {
    const counts = { ...plain.counts, roles: { in_relation: 508 } };
    const [french, english] = [rawFr, rawEn].map((raw) => wordsOf(raw, { ...plain, counts }));
    expect(french!.caption.shown("254 relations, 77 organisations", 508, 508)).toBe("254 relations, 77 organisations.");
    expect(english!.caption.shown("254 relations", 8, 508)).toBe("254 relations.");
    expect(fr.caption.shown("23 projets", 8, 236)).toBe("23 projets\u202f; 8 liens sur 236.");
    expect(en.caption.shown("23 projects", 8, 236)).toBe("23 projects; 8 of 236 links.");
    expect(french!.legend.size).toBe("Plein et nommé\u202f: parmi ceux qui ont le plus de liens.");
    expect(english!.legend.size).not.toContain("Pale");
  });

  test("offer to choose what there is, countries where there are several", () => {
    expect(fr.questions.scope.change(["countries", "regions", "themes"])).toBe(
      "Choisir des pays, des régions, des thèmes ou des projets",
    );
    expect(fr.questions.scope.change(["themes"])).toBe("Choisir des thèmes ou des projets");
    expect(en.questions.scope.change(["countries", "themes"])).toBe("Choose countries, themes or projects");
    expect(en.questions.scope.change([])).toBe("Choose projects");
  });

  test("are those that a package brings", () => {
    expect(fr.kindTitle.project).toBe("Projets (ECT)");
    expect(fr.countKind(23, "project")).toBe("23 projets");
    expect(fr.figure.title.network).toBe("Le réseau des partenaires des projets COOP’TER");
    expect(fr.questions.unnamed).toBe(
      "Au moins\u202f: le carnet cite aussi des partenaires sans nom, qui ne peuvent pas être comptés.",
    );
    expect(en.sharedActors.lead).toBe(
      "An actor is shared when it carries, leads, coaches, co-facilitates or supports several of the projects compared.",
    );
    expect(fr.intro.body(23, 153, 53, 1)).toMatch(
      /^23 projets de coopération territoriale \(ECT\), 153 organisations et 53 personnes\. Un trait relie un acteur à chaque projet qu’il porte, accompagne ou soutient\u202f:/,
    );
    expect(fr.about.makersText).toMatch(/pas une publication de l’ADEME\. Les fiches ont été lues/);
    expect(fr.apart).toBe("accompanies");
  });

  test("are true of any where a package brings none", () => {
    const words = wordsOf(rawFr, plain);
    expect(words.kindTitle.project).toBe("Projets");
    expect(words.figure.title.map).toBe(
      "Projets du jeu « Programme sans carnet » et acteurs qu’ils partagent".replaceAll(/« | »/g, (one) =>
        one === "« " ? "«\u202f" : "\u202f»",
      ),
    );
    expect(words.sharedActors.lead).toBe(
      "Un acteur est partagé quand il porte ou soutient plusieurs des projets comparés.",
    );
    expect([words.questions.unnamed, words.legend.explanation, words.help.explanation.title]).toEqual(["", "", ""]);
    expect(words.about.makersText).toMatch(/contributeurs\.$/);
    expect(words.apart).toBeNull();
  });

  test("leave names that hold braces alone", () => {
    expect(wordsOf(rawFr, plain).labelled("{source}", "{?unnamed:x}")).toBe("{source}\u202f: {?unnamed:x}");
  });

  test("are of several packages what all of them say alike", () => {
    const [booklet] = packagesAt(["seed/dataset"]);
    const other = withoutCoaches();
    const both = described([booklet!, other]);
    expect([both.vocabulary, wordsOf(rawFr, both).apart]).toEqual([undefined, null]);
    const alike = { ...other, package: { ...other.package, vocabulary: { apart: "accompanies" as const } } };
    expect(described([booklet!, alike]).vocabulary).toEqual({ apart: "accompanies" });
    expect(described([booklet!, alike]).methods).toEqual(booklet!.package.methods);
  });
});

describe("the words about roles of a package's own", () => {
  const [fr, en] = [rawFr, rawEn].map((words) =>
    wordsOf(words, described(packagesAt(["tests/fixtures/packages/roles"]))),
  );

  test("are its labels wherever a role is named, in the other language where there is none", () => {
    expect([fr!.roles, en!.roles].map((roles) => roleIn(roles, "funds"))).toEqual(["finance", "funds"]);
    expect([fr!.roles, en!.roles].map((roles) => roleIn(roles, "evaluates"))).toEqual(["évalue", "évalue"]);
    expect(roleIn(fr!.roleTitle, "funds")).toBe("Finance");
    expect(headingOf("advises", "in", en!)).toBe("Advises");
    expect(Object.keys(fr!.roleNouns)).toEqual([...ACTOR_ROLES, "funds", "hosts"]);
    expect(Object.keys(fr!.roles)).toEqual([...ROLES, "advises", "evaluates", "follows", "funds", "hosts"]);
    expect(roleIn(fr!.roles, "carries")).toBe("porte");
  });

  test("say what is told apart by its name", () => {
    expect(fr!.apart).toBe("funds");
    expect(fr!.questions.part.coaches).toBe("le rôle «\u202ffinance\u202f» seul");
    expect(fr!.figure.parts.coaches).toBe("Le rôle «\u202ffinance\u202f» seul est compté.");
    expect(fr!.conditions.part.partners).toBe("hors rôle «\u202ffinance\u202f»");
    expect(fr!.findings.coaches(1, 2)).toBe(
      "1 des 2 acteurs qui ont le rôle «\u202ffinance\u202f» l’a dans au moins deux projets.",
    );
    expect(en!.figure.manners.coaches).toBe("by the role “funds”");
    expect(en!.findings.coaches(1, 2)).toBe("1 of the 2 actors in the role “funds” holds it in at least two projects.");
  });

  test("say how one may take part", () => {
    expect(fr!.sharedActors.lead.replaceAll("\u202f", " ")).toBe(
      "Un acteur est partagé quand il prend part, comme porteur, responsable, partenaire, « finance » ou « hosts », à plusieurs des projets comparés.",
    );
    expect(en!.sharedActors.lead).toMatch(
      /^An actor is shared when it takes part, as .* or “.*”, in several of the projects compared\.$/,
    );
    expect(fr!.intro.body(2, 3, 0, 1)).toContain("à chaque projet auquel il prend part");
    expect(fr!.intro.body(6, 3, 0, 2)).toMatch(/^6 projets de 2 éditions /);
    expect(en!.intro.body(6, 3, 0, 2)).toMatch(/^6 projects of 2 editions, 3 organisations/);
  });
});

test("what a package calls its projects is agreed with, whether feminine or with a vowel before it", () => {
  const called = (one: string, other: string, feminine: boolean) =>
    wordsOf(rawFr, { ...plain, vocabulary: { fr: { kinds: { project: { one, other, feminine } } } } });
  const [relation, event] = [called("relation", "relations", true), called("événement", "événements", false)];
  expect(relation.map.placed(1, 2)).toMatch(/^1 relation sur 2 est placée dans un département connu/);
  expect(relation.timeline.endedBeforeBegun(["a", "b", "c", "d", "e", "f"])).toMatch(/: a, b, c, d, e et une autre\.$/);
  expect(relation.bridges.triads(0)).toMatch(
    /^Ses voisines se partagent toutes .*: elle n’en met aucune en relation\./,
  );
  expect(relation.bridges.nobodyTogether).toBe("Seule dans tous les essais.");
  expect(relation.about.positions).toContain("des relations rangées par région et leurs acteurs autour d’elles");
  const { nouns, atLeastLabel, combinations, widest } = event.sharedActors;
  expect(atLeastLabel(nouns.project)).toBe("Nombre d’événements");
  expect(combinations(2, nouns.project)).toBe("Leurs engagements font 2 combinaisons d’événements.");
  expect(widest(nouns.project)).toBe("Engagés dans le plus d’événements");
  expect(event.ties.finding(0, 3, null, event.territories.levelOf.project)).toBe(
    "Aucune des 3 paires possibles d’événements ne partage d’acteur nommé.",
  );
});

test("of tables nothing is said to be printed, nor of names that nobody joined to be joined", () => {
  expect(plain.counts.joined).toBe(0);
  const tables = { ...plain, counts: { ...plain.counts, lines: 0 } };
  for (const raw of [rawFr, rawEn])
    expect(
      said(wordsOf(raw, tables)).filter(([path, text]) => /imprim|\bprint(ed|s)?\b/i.test(text) && !ALWAYS.test(path)),
    ).toEqual([]);
  expect(wordsOf(rawFr, tables).statuses.stated).toBe("écrit tel quel");
  expect(fr.statuses.stated).toBe("imprimé tel quel");
  expect(en.help.ground.text).toMatch(/^Each link quotes the printed words and where they stand in the booklet\./);
  expect(wordsOf(rawFr, tables).questions.evidence.none).not.toContain("relecteur");
  expect(fr.questions.evidence.none).toContain("relecteur");
});

/** Where print is paper's: of figures, of documents to read, of the two kinds of sources. */
const ALWAYS = /^(terms|takeAway|figure|tableFaults|sheet\.text|data)\b/;
