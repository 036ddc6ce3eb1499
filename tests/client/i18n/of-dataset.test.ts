import { describe, expect, test } from "vitest";
import { words as rawEn } from "../../../client/i18n/en/words.ts";
import { words as rawFr } from "../../../client/i18n/fr/words.ts";
import { wordsOf } from "../../../client/i18n/of-dataset.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";
import { withoutCoaches } from "../../plain-package.ts";
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
    expect(fr.intro.body(23, 153, 53)).toMatch(
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
