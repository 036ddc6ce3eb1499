import { describe, expect, test } from "vitest";
import { readBooklet } from "../../../seed/booklet/read.ts";
import { printPage } from "../page.ts";

/** What a made-up page is read as. */
const read = (printed: Parameters<typeof printPage>[0]) => readBooklet(printPage(printed), "made-up").projects[0]!;

describe("partners told in a sentence", () => {
  test("are named without the words that lead up to them, each in doubt", () => {
    const { partners, warnings } = read({
      partners:
        "le projet associe Enercoop et Saint-Nazaire Agglo, avec le soutien de l’Association Lys, d’Atelier Vert et du " +
        "Collège des Jardins.",
    });
    expect(partners.map(({ mention }) => mention)).toEqual([
      "Enercoop",
      "Saint-Nazaire Agglo",
      "Association Lys",
      "Atelier Vert",
      "Collège des Jardins",
    ]);
    const doubted = warnings.filter(({ code }) => code === "from-sentence").map(({ values }) => values[0]!);
    for (const { mention } of partners) expect(doubted.some((words) => words.includes(mention))).toBe(true);
  });

  test("end with the sentence", () => {
    const { partners } = read({ partners: "Il travaille avec Enercoop. Ville de Rennes" });
    expect(partners.map(({ mention }) => mention)).toEqual(["Enercoop", "Ville de Rennes"]);
  });
});
