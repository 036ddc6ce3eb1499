import { describe, expect, test } from "vitest";
import { decide, type Decided, startReconciliation } from "../../../client/model/reconciliation.ts";
import { openNameMatching, type Target } from "../../../client/session/reconciliation.ts";
import type { KeptReconciliation } from "../../../client/session/reconciliation-store.ts";
import { NO_TABS } from "../../../client/session/tabs.ts";
import type { JournalRow, Outcome } from "../../../server/contract/corrections.ts";
import type { Candidate, Proposal } from "../../../server/contract/reconciliation.ts";
import { until } from "../../until.ts";

const candidate = (code: string): Candidate => ({
  ...{ code, name: code, otherNames: [], context: null, score: 1, reason: "same", region: null },
  names: ["a", "b"],
});
const proposal = (id: string): Proposal => ({
  ...{ id: `organisation:${id}`, name: id, candidates: [candidate(`1${id}`)], isAlone: true },
});
const kept = (): KeptReconciliation => ({
  decisions: [],
  reconciliation: startReconciliation({
    ...{ data: "page /", kind: "organisation", list: { space: "siren", title: "List", entries: 4 }, earlier: [] },
    matched: { proposals: [proposal("a"), proposal("b")], coded: 0, settled: 0, none: 0 },
  }),
});
const accepted = (id: string): readonly [string, Decided] => [
  `organisation:${id}`,
  { decision: "accepted", code: `1${id}`, author: "A. R.", day: "2026-11-28" },
];

/** Corrections that refuse those of some subjects. */
function corrections(...refused: string[]) {
  let rows: readonly JournalRow[] = [];
  const made: Target["corrections"] = {
    rows: () => rows,
    make: async (_, wanted) => {
      const out = wanted.filter(({ subject }) => refused.includes(subject));
      if (out.length === 0) rows = [...rows, ...wanted];
      return out.map((row): Outcome => ({ row, state: "refused", reason: { code: "missing", id: row.subject } }));
    },
    undo: async (_, ids) => {
      rows = rows.filter(({ id }) => !ids.includes(id));
    },
  };
  return { made, ids: () => rows.map(({ subject }) => subject) };
}

/** A matching with what a store keeps, and what is kept of it from then on. */
async function opened(load: () => Promise<KeptReconciliation> = async () => kept()) {
  const all: KeptReconciliation[] = [];
  const keep = async (value: KeptReconciliation) => {
    all.push(value);
    return { value: null, revision: null };
  };
  const held = async () => ({ value: await load(), revision: "r" });
  const matching = openNameMatching({ load: held, keep }, NO_TABS);
  await until(() => expect(matching.reconciliation.value).toBeDefined());
  return { matching, all };
}

const target = (made: Target["corrections"]): Target => ({
  ...{ own: null, corrections: made, why: () => "why", has: () => true },
});

describe("what is decided of names against a list", () => {
  test("is made a correction at once, and is taken back with it", async () => {
    const { matching, all } = await opened();
    const { made, ids } = corrections();
    expect(matching.hasDecisions()).toBe(false);
    matching.step((before) => decide(before, [accepted("a"), accepted("b")]));
    expect(matching.hasDecisions()).toBe(true);
    expect(await matching.tell(target(made))).toEqual([]);
    expect(ids()).toEqual(["organisation:a", "organisation:b"]);
    matching.step((before) => decide(before, [["organisation:a", null]]));
    await matching.tell(target(made));
    expect(ids()).toEqual(["organisation:b"]);
    await until(() => expect(all.at(-1)?.reconciliation).toEqual(matching.reconciliation.value));
    expect(matching.decisions()).toMatchObject([{ name: "b", decision: "accepted" }]);
  });

  test("keeps no other from being made where one does not fit, and is told at the next visit where the page went", async () => {
    const { made, ids } = corrections("organisation:a");
    const before = kept();
    const pending = decide(before.reconciliation!, [accepted("a"), accepted("b")]);
    const { matching } = await opened(async () => ({ ...before, reconciliation: pending }));
    expect(await matching.tell(target(made))).toMatchObject([{ reason: { code: "missing" } }]);
    expect(ids()).toEqual(["organisation:b"]);
    expect(Object.keys(matching.reconciliation.value!.decided)).toEqual(["organisation:b"]);
  });

  test("waits where the corrections fail", async () => {
    const { matching } = await opened();
    const { made } = corrections();
    matching.step((before) => decide(before, [accepted("a")]));
    const make = () => Promise.reject(new Error("No package"));
    await expect(matching.tell(target({ ...made, make }))).rejects.toThrow("No package");
    expect([matching.isTelling.value, matching.reconciliation.value!.pending]).toEqual([false, ["organisation:a"]]);
  });

  test("stays when the list goes, and is taken up from a file by name", async () => {
    const { matching } = await opened();
    matching.step((before) => decide(before, [accepted("a")]));
    matching.leave();
    expect(matching.reconciliation.value).toBeNull();
    const [row] = matching.decisions();
    matching.take([
      { ...row!, name: "A", code: "9" },
      { ...row!, name: "c", decision: null },
    ]);
    expect(matching.decisions().map(({ name, code }) => [name, code])).toEqual([["A", "9"]]);
  });

  test("lasts as long as the page where the browser keeps nothing", async () => {
    const { matching } = await opened(() => Promise.reject(new Error("refused")));
    expect([matching.reconciliation.value, matching.isUnkept.value]).toEqual([null, true]);
  });
});
