import type { JournalRow, Values } from "./correction.ts";

/** What a correction does, before it is known who makes it, when and why. */
export type Draft = Pick<JournalRow, "action" | "subject" | "before" | "after">;

/** A draft of a correction. */
export const draft = (
  action: Draft["action"],
  subject: string,
  before: Values | null,
  after: Values | null,
): Draft => ({
  action,
  subject,
  before: before && JSON.stringify(before),
  after: after && JSON.stringify(after),
});
