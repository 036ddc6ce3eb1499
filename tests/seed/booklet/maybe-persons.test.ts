import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBooklet } from "../../../seed/booklet/read.ts";
import { BOOKLET, missing } from "../../means.ts";
import { printPage } from "../page.ts";

/** What a made-up page is read as. */
const read = (printed: Parameters<typeof printPage>[0]) => readBooklet(printPage(printed), "made-up").projects[0]!;

describe("partners that may be people", () => {
  const doubted = (printed: Parameters<typeof printPage>[0]) =>
    read(printed).warnings.flatMap(({ code, values }) => (code === "maybe-person" ? values : []));

  test("are in doubt by a surname in capitals, or a given name that a lead or coach has", () => {
    const printed = { leads: "Lucie Petit", coAnimation: "Lucie Riviere, Ecooparc", partners: "Zoé GOMIS, Enercoop" };
    expect(doubted(printed)).toEqual(["Lucie Riviere", "Zoé GOMIS"]);
  });

  test("are not where a name says what a body is", () => {
    expect(doubted({ partners: "Réseau COCAGNE, Ville de RENNES, Région BRETAGNE, Groupe VYV" })).toEqual([]);
  });

  test.skipIf(missing.booklet)("are three in the booklet", () => {
    const { projects } = readBooklet(readFileSync(BOOKLET, "utf8"), "carnet.txt");
    const codes = projects.flatMap(({ warnings }) => warnings.filter(({ code }) => code === "maybe-person"));
    expect(codes).toHaveLength(3);
  });
});
