import { describe, expect, test } from "vitest";
import { actRowIds, actsOf } from "../../../seed/corrections/act.ts";
import { applyFitting } from "../../../seed/corrections/apply-fitting.ts";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { load } from "../example.ts";
import { row, VERGER } from "./journal-rows.ts";

const EVIDENCE = { reference: "recueil-2025", status: "stated", mention: "la mairie" };
const [actor, link] = ["organisation:mairie-de-lys", `organisation:mairie-de-lys|partners|${VERGER}`];
const [first, second] = actRowIds("a", 2);
const ACT = [row(first!, "add", actor, null, { name: "Mairie de Lys" }), row(second!, "add", link, null, EVIDENCE)];

describe("an act", () => {
  test("of several rows is told by their ids, in whatever order they stand", () => {
    expect(actRowIds("a", 1)).toEqual(["a"]);
    expect([first, second]).toEqual(["a-1of2", "a-2of2"]);
    const other = row("b", "remove", VERGER, {}, null);
    const acts = actsOf([ACT[1]!, other, ACT[0]!]);
    expect(acts.map(({ id, rows, size }) => [id, rows.map((one) => one.id), size])).toEqual([
      ["a", ["a-1of2", "a-2of2"], 2],
      ["b", ["b"], 1],
    ]);
    expect(actsOf([row("x-3of2", "add", actor, null, {}), row("x-1of1", "add", actor, null, {})])).toHaveLength(2);
  });

  test("is applied whole, also where its rows stand in another order", () => {
    for (const rows of [ACT, ACT.toReversed()]) {
      const { dataset, outcomes, faults } = applyJournal(load(), rows);
      expect([outcomes.map(({ row: { id }, state }) => [id, state]), faults]).toEqual([
        rows.map(({ id }) => [id, "applied"]),
        [],
      ]);
      expect(dataset.journal.map(({ id }) => id)).toEqual([first, second]);
      expect(applyJournal(dataset, rows).dataset).toBe(dataset);
    }
  });

  test("of which one row does not fit leaves nothing", () => {
    const rows = [ACT[0]!, { ...ACT[1]!, subject: `${actor}|partners|project:exemple-2025-nowhere` }];
    for (const applied of [applyJournal(load(), rows), applyFitting(load(), rows)]) {
      expect(applied.dataset).toEqual(load());
      expect(applied.outcomes.map(({ state, reason }) => [state, reason])).toEqual([
        ["refused", { code: "together", id: second }],
        ["refused", { code: "missing", id: "project:exemple-2025-nowhere" }],
      ]);
    }
  });

  test("that a file cut off, or that the tables could not hold, leaves nothing", () => {
    for (const cut of ACT) {
      const { dataset, outcomes } = applyJournal(load(), [cut]);
      expect([dataset.journal, outcomes[0]!.reason]).toEqual([[], { code: "cut", count: 1, size: 2 }]);
    }
    // A person carries no project.
    const unsound = [ACT[0]!, { ...ACT[1]!, subject: `person:ana-morel|carries|${VERGER}` }];
    const alone = row("c", "change", "person:bo-martin", { name: "Bo Martin" }, { name: "Bo" });
    const { dataset, outcomes } = applyFitting(load(), [...unsound, alone]);
    expect(outcomes.map(({ state }) => state)).toEqual(["refused", "refused", "applied"]);
    expect(dataset.journal).toEqual([alone]);
  });
});
