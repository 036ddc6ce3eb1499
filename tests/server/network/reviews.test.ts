import { expect, test } from "vitest";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { reviewsBy } from "../../../server/network/reviews.ts";
import { load } from "../../seed/example.ts";
import { AMIS, COMMUNE, EPICERIE, row } from "../../seed/corrections/journal-rows.ts";

test("a name that a correction joined says so, and a reviewer's keeps its reason in English", () => {
  const { dataset } = applyJournal(load(), [
    row("j", "merge", AMIS, { name: "Les Amis du verger" }, { entity: COMMUNE }, { reason: "la même" }),
  ]);
  const link = dataset.links.find(({ source, target, mention }) => {
    return source === COMMUNE && target === EPICERIE && mention.startsWith("Les Amis");
  })!;
  const evidence = [{ mention: link.mention, qualifier: null, section: "card" }];
  const of = (packages: Parameters<typeof reviewsBy>[0]) =>
    reviewsBy(packages)({ source: COMMUNE, target: EPICERIE, evidence: evidence as never });
  expect(of([dataset])).toEqual([{ surface: link.mention, reason: "la même", corrected: true }]);
  // The ledger alone cannot tell.
  expect(of([{ ...dataset, journal: [] }])).toEqual([{ surface: link.mention, reason: "la même" }]);
});
