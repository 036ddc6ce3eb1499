import { describe, expect, test } from "vitest";
import { toNetwork } from "../../../client/model/network.ts";
import { fromAddress } from "../../../client/session/address.ts";
import { askedOfView, isNarrower } from "../../../client/take-away/asked-of-view.ts";
import type { Described } from "../../../client/ui/description.ts";
import { SMALL } from "../small.ts";
import { booklet, en, fr } from "../words.ts";

const whole = toNetwork(SMALL);
const at = (query: string): Described => {
  const state = fromAddress(query);
  return { state, words: state.language === "fr" ? fr : en, whole, shown: whole, dataset: booklet };
};

describe("what a view leaves out of its answer", () => {
  test.each([
    ["?view=territories&territories.question=without&without.choice=partners", "sans les partenaires"],
    ["?view=territories&territories.question=paths&paths.without=accompanies", "sans passer par l’accompagnement"],
    ["?view=shared-actors&shared.kind=person&lang=en", "people alone"],
    ["?view=table&table.search=lys", "lignes du tableau\u202f: «\u202flys\u202f»"],
  ])("stays in a file of %s, which says so", (query, asked) => {
    expect(askedOfView(at(query))).toBe(asked);
    expect(isNarrower(at(query))).toBe(true);
  });

  test("needs no option in a question that shows some pairs alone", () => {
    for (const question of ["paths", "gaps", "backbone", "editions"])
      expect(isNarrower(at(`?view=territories&territories.question=${question}`))).toBe(true);
  });

  test("is nothing where the network itself is shown, and not whom a question counts, which a file follows", () => {
    for (const query of ["", "?prose=true", "?network.colour=kind", "?view=table", "?hidden=person:coach"])
      expect([query, askedOfView(at(query)), isNarrower(at(query))]).toEqual([query, "", false]);
    expect(askedOfView(at("?view=map&ties.part=partners"))).toBe("");
  });

  test("is said beside the file", () => {
    expect(fr.takeAway.notNarrowed("sans Ana")).toContain("sans Ana");
    expect(en.takeAway.notNarrowed("")).toBe("The file holds the network, not the answer of this view.");
  });
});
