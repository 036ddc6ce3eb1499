import type { Fault } from "./faults.ts";
import type { Dataset } from "./schema.ts";
import type { Place, Tables } from "./tables.ts";

type Cells = Partial<Dataset["aliases"][number]>;

/** Entries of the ledger that contradict themselves, each other, or the tables whose entities stand at `ids`. */
export function* aliasFaults({ aliases }: Tables, ids: ReadonlyMap<string, Place>): Generator<Fault> {
  const merged = new Map<string, { entity: string; line: number }>();
  for (const { line, row } of aliases ?? []) {
    const own = [...apartFaults(row), ...mergedFaults(row, ids)];
    for (const { column, expected } of own)
      yield { file: "aliases.csv", line, column, value: row[column] ?? "", expected };
    if (own.length > 0 || row.merged_id == null || row.entity === undefined) continue;
    const before = merged.get(row.merged_id);
    if (before && before.entity !== row.entity) {
      const expected = `line ${before.line} merges this id into ${before.entity}; an id is merged into one entity.`;
      yield { file: "aliases.csv", line, column: "merged_id", value: row.merged_id, expected };
    } else merged.set(row.merged_id, { entity: row.entity, line });
  }
}

interface CellFault {
  column: "other" | "merged_id";
  expected: string;
}

function* apartFaults({ decision, entity, other }: Cells): Generator<CellFault> {
  if (other === undefined) return;
  const column = "other";
  if (decision === "apart" && other === null)
    yield { column, expected: "a name that was kept apart needs the id of what it was kept apart from." };
  if (decision === "apart" && other !== null && other === entity)
    yield { column, expected: "nothing is kept apart from itself." };
  if (decision === "same" && other !== null)
    yield { column, expected: "an empty cell; only a name that was kept apart has another." };
}

function* mergedFaults(
  { decision, entity, merged_id, decided_by }: Cells,
  ids: ReadonlyMap<string, Place>,
): Generator<CellFault> {
  if (merged_id == null) return;
  const column = "merged_id";
  const holder = ids.get(merged_id);
  if (decision === "apart")
    yield { column, expected: "an empty cell; a name that was kept apart was not merged away." };
  else if (holder)
    yield { column, expected: `an id that nothing has, but it stands in ${holder.file}, line ${holder.line}.` };
  // A rule's row only redirects, also from what was once taken for another kind; a review's stands apart when strict.
  else if (entity !== undefined && decided_by !== "rule" && entity.split(":", 1)[0] !== merged_id.split(":", 1)[0])
    yield { column, expected: `an id of the same kind as ${entity}.` };
}
