import type { JournalRow } from "../../server/contract/corrections.ts";

/** A row of a journal of which only some columns matter: a change of an organisation that says nothing of it. */
export const row = (one: Partial<JournalRow>): JournalRow => ({
  ...{ id: "1", action: "change", subject: "organisation:x", reason: "vu", author: "AM", day: "2026-11-27" },
  ...{ before: null, after: null, evidence: null },
  ...one,
});
