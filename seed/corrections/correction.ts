import type { Dataset } from "../package/schema.ts";
import { Conflict } from "./conflict.ts";

/** A row of a journal, as journal.csv has it. */
export type JournalRow = Dataset["journal"][number];

/** Columns with their values, as the JSON of `before` and `after` has them. */
export type Values = Readonly<Record<string, unknown>>;

/** What a row of a journal does, its JSON read. */
export interface Correction {
  action: JournalRow["action"];
  subject: string;
  before: Values | null;
  after: Values | null;
  reason: string;
}

/** The correction that a row of a journal states. Throws `Conflict` where `before` or `after` is no object in JSON. */
export function correctionOf({ action, subject, before, after, reason }: JournalRow): Correction {
  return { action, subject, before: valuesOf("before", before), after: valuesOf("after", after), reason };
}

/** Source, role and target of a link that is the subject of a correction; null where the subject is something else. */
export function linkOf(subject: string): { source: string; role: string; target: string } | null {
  const [source, role, target, ...more] = subject.split("|");
  return source && role && target && more.length === 0 ? { source, role, target } : null;
}

/** The subject of a correction of a link. */
export const linkSubject = ({ source, role, target }: { source: string; role: string; target: string }): string =>
  `${source}|${role}|${target}`;

function valuesOf(column: "before" | "after", text: string | null): Values | null {
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Conflict({ code: "not-json", column });
  }
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw new Conflict({ code: "not-json", column });
  return json as Values;
}
