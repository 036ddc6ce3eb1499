import { describe, expect, test } from "vitest";
import { applyFitting } from "../../../seed/corrections/apply-fitting.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { load } from "../example.ts";
import { COMMUNE, JOURNAL, row, VERGER } from "./journal-rows.ts";

describe("what fits of a journal", () => {
  test("is all of one whose corrections fit", () => {
    const { dataset, outcomes } = applyFitting(load(), JOURNAL);
    expect(dataset).toEqual(applyJournal(load(), JOURNAL).dataset);
    expect(outcomes.map(({ state }) => state)).toEqual(JOURNAL.map(() => "applied"));
  });

  test("is the others where one would leave tables that do not load, and that one says why", () => {
    const rename = row("a", "change", COMMUNE, { name: "Commune de Lys" }, { name: "Ville de Lys" });
    const unsound = row("b", "add", `person:ana-morel|carries|${VERGER}`, null, {
      mention: "Ana Morel",
      reference: "recueil-2025",
      status: "stated",
    });
    const stale = row("c", "change", COMMUNE, { name: "Commune de Lys" }, { name: "Lys" });
    const { dataset, outcomes } = applyFitting(load(), [unsound, rename, stale]);
    expect(outcomes.map(({ row: { id }, state, reason }) => [id, state, reason?.code])).toEqual([
      ["b", "refused", "unsound"],
      ["a", "applied", undefined],
      ["c", "refused", "changed"],
    ]);
    expect(outcomes[0]!.reason).toMatchObject({ fault: expect.stringContaining("carries leads from organisation") });
    expect(dataset.organisations[0]!.name).toBe("Ville de Lys");
    expect(applyJournal(dataset, []).faults).toEqual([]);
  });
});
