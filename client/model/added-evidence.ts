import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import { rowsInForce } from "./acts.ts";
import { linkAfter, valuesOf, type Values } from "./correction-subject.ts";

/** What states a link only because a reader's correction added it. */
export interface AddedEvidence {
  /** Source, role and target, as a correction names it, of the link that it is of now. */
  link: string;
  /** Its columns in links.csv. */
  values: Values;
}

/**
 * The evidence that corrections added, in their order, those left out that the data took over or that do not apply. A
 * later correction that gives the words another meaning, another id or a merged one is followed.
 */
export function addedEvidence(rows: readonly JournalRow[], outcomes: readonly Outcome[]): readonly AddedEvidence[] {
  let added: AddedEvidence[] = [];
  for (const row of rowsInForce(rows, outcomes)) {
    const isLink = row.subject.includes("|");
    if (row.action === "add" && isLink) added.push({ link: row.subject, values: valuesOf(row.after) });
    else if (added.length > 0 && (row.action === "change" || row.action === "merge"))
      added = isLink ? changed(added, row) : renamed(added, row);
  }
  return added;
}

/** Whether an evidence of one of these links is one that was added. */
export const isAdded = (added: readonly AddedEvidence[], links: readonly string[], entry: Placed): boolean =>
  added.some(({ link, values }) => links.includes(link) && states(values, entry));

/** The words of an evidence and where they stand. */
type Placed = Pick<Evidence, "mention" | "source" | "lines" | "record">;

const states = (values: Values, { mention, source, lines, record }: Placed): boolean =>
  values["mention"] === mention &&
  values["reference"] === source &&
  (values["first_line"] ?? null) === (lines?.[0] ?? null) &&
  (values["record"] ?? null) === (record ?? null);

function changed(added: readonly AddedEvidence[], row: JournalRow): AddedEvidence[] {
  const before = valuesOf(row.before);
  return added.map(({ link, values }) =>
    link === row.subject && before["mention"] === values["mention"] && before["reference"] === values["reference"]
      ? { link: linkAfter(row) ?? link, values: { ...values, ...valuesOf(row.after) } }
      : { link, values },
  );
}

function renamed(added: AddedEvidence[], { action, subject, after }: JournalRow): AddedEvidence[] {
  const id = valuesOf(after)[action === "merge" ? "entity" : "id"];
  if (typeof id !== "string") return added;
  return added.map(({ link, values }) => ({
    link: link
      .split("|")
      .map((part) => (part === subject ? id : part))
      .join("|"),
    values,
  }));
}
