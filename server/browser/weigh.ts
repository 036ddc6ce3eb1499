import { type Act, actsOf } from "../../seed/corrections/act.ts";
import { applyFitting } from "../../seed/corrections/apply-fitting.ts";
import type { Outcome } from "../../seed/corrections/apply.ts";
import { changedRows } from "../../seed/corrections/changed-rows.ts";
import { namesOf } from "../../seed/corrections/names.ts";
import { tableChanges } from "../../seed/corrections/table-changes.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import { ENTITY_TABLES } from "../../seed/package/tables.ts";
import type { JournalRow } from "../contract/corrections.ts";
import type { Compared, Counts, Weight } from "../contract/corrections-messages.ts";
import { contentVersion } from "../network/description.ts";
import { networkCounter } from "./network-counter.ts";

/** What the corrections make of the tables of a package, and of its version. */
export function compare(dataset: Dataset, corrected: Dataset): Omit<Compared, "type" | "id" | "contact"> {
  const rows = changedRows(tableChanges(dataset, corrected)).filter(({ table }) => table !== "journal");
  const texts = rows.flatMap(({ subject, cells }) => [
    subject,
    ...cells.flatMap(({ before, after }) => [before, after]),
  ]);
  return {
    versions: { without: contentVersion([dataset]), with: contentVersion([corrected]) },
    rows,
    names: namesOf(
      texts.flatMap((text) => text?.split("|") ?? []),
      [dataset, corrected],
    ),
  };
}

/**
 * What hangs on each act of a journal that is in force: the network of the whole journal against that of the journal
 * without it. `whole` is what the journal makes of the package. Each is counted when it is asked for, and others may be
 * answered in between.
 */
export async function* weights(
  dataset: Dataset,
  journal: readonly JournalRow[],
  whole: ReturnType<typeof applyFitting>,
): AsyncGenerator<{ act: string; weight: Weight }> {
  const applied = appliedRows(whole.outcomes);
  const inForce = actsOf(journal).filter((act) => isIn(act, applied));
  if (inForce.length === 0) return;
  const counter = networkCounter(whole.dataset);
  const entities = namedIn(whole.dataset);
  for (const act of inForce) {
    const own = new Set(act.rows);
    const rest = applyFitting(
      dataset,
      journal.filter((row) => !own.has(row)),
    );
    const { counts, linked } = counter.of(rest.dataset);
    const more = Object.fromEntries(
      Object.entries(counts).map(([what, count]) => [what, count - counter.counts[what as keyof Counts]]),
    ) as unknown as Counts;
    const unlinked = entities.flatMap(({ id, name }) => (linked.has(id) ? [name] : []));
    const left = appliedRows(rest.outcomes);
    const fall = inForce.filter((one) => one !== act && !isIn(one, left)).length;
    yield { act: act.id, weight: { more, unlinked, fall } };
  }
}

const appliedRows = (outcomes: readonly Outcome[]): ReadonlySet<JournalRow> =>
  new Set(outcomes.flatMap(({ row, state }) => (state === "applied" ? [row] : [])));

const isIn = ({ rows }: Act, applied: ReadonlySet<JournalRow>): boolean => rows.some((row) => applied.has(row));

const namedIn = (dataset: Dataset): { id: string; name: string }[] =>
  Object.values(ENTITY_TABLES).flatMap((table) => dataset[table].map(({ id, name }) => ({ id, name })));
