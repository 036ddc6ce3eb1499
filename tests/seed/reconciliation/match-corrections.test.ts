import { expect, test } from "vitest";
import { applyJournal } from "../../../seed/corrections/apply.ts";
import { changedFiles } from "../../../seed/corrections/files.ts";
import { tableChanges } from "../../../seed/corrections/table-changes.ts";
import { inMemory } from "../../../seed/package/folder.ts";
import { loadPackage } from "../../../seed/package/load.ts";
import { writePackage } from "../../../seed/package/write.ts";
import { type Decision, readDecisions, writeDecisions } from "../../../seed/reconciliation/decision.ts";
import { decisionJournal, matchId } from "../../../seed/reconciliation/match-corrections.ts";
import { namesToMatch } from "../../../seed/reconciliation/names-to-match.ts";
import { load } from "../example.ts";
import { AMIS, COMMUNE } from "../corrections/journal-rows.ts";

const accepted = (id: string, name: string, space: string, code: string): Decision => ({
  ...{ space, id, name, code, candidate: "Lys", context: "Somewhere (99)", score: 0.9, reason: "body" },
  ...{ decision: "accepted", author: "A. R.", day: "2026-11-28" },
});
const BY = { author: "Bo", today: "2026-11-29" };
const journalOf = (...decisions: Decision[]) => {
  const ids = new Set(load().organisations.map(({ id }) => id));
  return decisionJournal(decisions, (id) => ids.has(id), BY);
};

test("a code that was accepted is a column of the data, and comes back from the files that the journal changes", () => {
  const rows = journalOf(
    accepted(COMMUNE, "Commune de Lys", "siren", "012345678"),
    { ...accepted(AMIS, "Les Amis du verger", "siren", "9"), decision: "refused" },
    accepted("organisation:nobody", "Nobody", "siren", "7"),
  );
  expect(rows).toMatchObject([
    {
      id: "match-siren-organisation-commune-de-lys-012345678",
      action: "change",
      subject: COMMUNE,
      before: '{"name":"Commune de Lys","siren":null}',
      after: '{"siren":"012345678"}',
      reason: "« Lys » (Somewhere (99)), siren: body, 0.90",
    },
  ]);
  // Without the column `site`, which `siren` is near to.
  const plain = { ...load(), organisations: load().organisations.map((one) => ({ ...one, site: null })) };
  const folder = inMemory("example", writePackage(plain));
  const before = loadPackage(folder);
  const applied = applyJournal(before, rows);
  expect([applied.faults, applied.outcomes.map(({ state }) => state)]).toEqual([[], ["applied"]]);
  const files = changedFiles(folder, applied.dataset, tableChanges(before, applied.dataset));
  expect([...files.keys()].toSorted()).toEqual(["datapackage.json", "journal.csv", "organisations.csv"]);
  const bytes = new Map(folder.list().map((name) => [name, folder.read(name)]));
  for (const [name, text] of files) bytes.set(name, new TextEncoder().encode(text));
  const after = loadPackage(inMemory("example", bytes));
  expect(writePackage(after)).toEqual(writePackage(applied.dataset));
  expect(namesToMatch(after, "organisation", "siren").find(({ id }) => id === COMMUNE)?.code).toBe("012345678");
  // Twice changes nothing.
  expect(applyJournal(after, rows)).toMatchObject({ dataset: after, outcomes: [{ state: "known" }] });
  // Somebody has put in another code meanwhile.
  const other = applyJournal(after, [{ ...rows[0]!, id: "b" }]).outcomes[0]!;
  expect(other).toMatchObject({ state: "refused", reason: { code: "changed", column: "siren" } });
});

test("whoever is the same in another package gets its id, which the old one redirects to", () => {
  const [row] = journalOf(accepted(COMMUNE, "Commune de Lys", "id", "organisation:ville-de-lys"));
  const { dataset, faults } = applyJournal(load(), [row!]);
  expect(faults).toEqual([]);
  expect(dataset.organisations.some(({ id }) => id === "organisation:ville-de-lys")).toBe(true);
  expect(dataset.aliases.at(-1)).toMatchObject({
    ...{ surface: "Commune de Lys", entity: "organisation:ville-de-lys", merged_id: COMMUNE, decision: "same" },
  });
  const [merge] = journalOf(accepted(AMIS, "Les Amis du verger", "id", COMMUNE));
  expect(merge).toMatchObject({ action: "merge", subject: AMIS, after: `{"entity":"${COMMUNE}"}` });
});

test("a column is new where the correction says that nothing was in it, and no other", () => {
  const [row] = journalOf(accepted(COMMUNE, "Commune de Lys", "rna", "W1"));
  const refusal = (before: object, after: object) =>
    applyJournal(load(), [{ ...row!, before: JSON.stringify(before), after: JSON.stringify(after) }]).outcomes[0]!
      .reason;
  expect(refusal({ rna: null }, { rna: "W1" })).toBeNull();
  expect(refusal({}, { rna: "W1" })).toMatchObject({ code: "unknown-column", column: "rna" });
  expect(refusal({ rna: null }, { rna: "W1", ran: "x" })).toMatchObject({ code: "unknown-column", column: "ran" });
  expect(refusal({ RNA: null }, { RNA: "W1" })).toMatchObject({ code: "unknown-column", column: "RNA" });
});

test("ids of corrections tell who and what apart, in any script", () => {
  const ids = ["organisation:été", "organisation:ete", "organisation:学校", "organisation:学"].map((id) =>
    matchId("siren", id, "1"),
  );
  expect(new Set(ids).size).toBe(4);
  expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
});

test("decisions come back from their file", () => {
  const rows: Decision[] = [
    accepted(COMMUNE, 'Commune « de "Lys" »; CC', "siren", "012345678"),
    { ...accepted(AMIS, "Les Amis", "rna", "W1"), decision: null, author: null, day: null },
    { ...accepted(AMIS, "Les Amis", "rna", "W1"), code: null, candidate: null, context: null, decision: "left" },
  ];
  const bytes = new TextEncoder().encode(writeDecisions(rows));
  expect(readDecisions("reconciliation.csv", bytes)).toEqual(rows);
  expect(() => readDecisions("x.csv", new TextEncoder().encode("name\nLys\n"))).toThrow("the column is missing");
  const wrong = writeDecisions([{ ...rows[0]!, decision: "yes" as "accepted" }]);
  expect(() => readDecisions("x.csv", new TextEncoder().encode(wrong))).toThrow("allowed are accepted, refused, left");
});
