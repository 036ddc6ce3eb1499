import { expect, test } from "vitest";
import { addedEvidence, isAdded } from "../../../client/model/added-evidence.ts";
import { correctedLinks } from "../../../client/model/correction-subject.ts";
import type { JournalRow } from "../../../server/contract/corrections.ts";
import { row } from "../row.ts";

const LINK = "organisation:a|partner_of|project:p";
const WORDS = { mention: "A", reference: "talk" };
const added = row({ action: "add", subject: LINK, after: JSON.stringify({ ...WORDS, status: "reviewed" }) });
const entry = { mention: "A", source: "talk", lines: null };
const page = (subject: string): JournalRow => row({ subject, before: '{"page":null}', after: '{"page":3}' });
const isIn = (rows: JournalRow[], link: string): boolean => isAdded(addedEvidence(rows, []), [link], entry);

test("evidence that a correction added is told from the same words of another link, and from other words", () => {
  const all = addedEvidence([added], []);
  expect(isAdded(all, [LINK], entry)).toBe(true);
  expect(isAdded(all, ["organisation:b|partner_of|project:p"], entry)).toBe(false);
  expect(isAdded(all, [LINK], { ...entry, mention: "B" })).toBe(false);
  expect(isAdded(all, [LINK], { ...entry, source: "booklet" })).toBe(false);
  expect(isAdded(all, [LINK], { ...entry, lines: [3, 3] })).toBe(false);
  expect(isAdded(all, [LINK], { ...entry, record: "p. 2" })).toBe(false);
});

test("evidence that the data took over, or that does not apply, is not the reader's", () => {
  for (const state of ["known", "refused"] as const)
    expect(addedEvidence([added], [{ row: added, state, reason: null }])).toEqual([]);
  expect(addedEvidence([added], [{ row: added, state: "applied", reason: null }])).toHaveLength(1);
});

test("evidence that was added is followed to whom it means after later corrections", () => {
  const other = LINK.replace(":a|", ":b|");
  const means = row({ id: "2", subject: LINK, before: JSON.stringify(WORDS), after: '{"source":"organisation:b"}' });
  expect([isIn([added, means], LINK), isIn([added, means], other)]).toEqual([false, true]);
  const words = row({ ...means, before: '{"mention":"C","reference":"talk"}' });
  expect(isIn([added, words], LINK)).toBe(true);
  const merged = row({ id: "2", action: "merge", subject: "organisation:a", after: '{"entity":"organisation:b"}' });
  expect(isIn([added, merged], other)).toBe(true);
  const person = row({ id: "2", subject: "organisation:a", after: '{"id":"person:a"}' });
  expect(isIn([added, person], LINK.replace("organisation", "person"))).toBe(true);
});

test("a link whose page alone was filled in is told from one that was added or changed, in any order", () => {
  const other = "organisation:b|partner_of|project:p";
  for (const rows of [
    [added, page(LINK), page(other)],
    [page(other), page(LINK), added],
  ])
    expect(Object.fromEntries(correctedLinks(rows))).toEqual({ [LINK]: "link", [other]: "page" });
  expect(correctedLinks([row({ action: "remove", subject: LINK })]).size).toBe(0);
});
