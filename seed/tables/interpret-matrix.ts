import { encodingFault } from "../package/encoding.ts";
import type { DraftEntity } from "./draft.ts";
import { kindOfId } from "./kind-words.ts";
import type { PlannedTable } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { numberIn, truthIn } from "./values.ts";

/** What the figures of a matrix are called beside its ties. */
const WEIGHT = "weight";

/**
 * Reads a matrix: each cell that holds something else than 0 or "no" ties what its row names to what its header names.
 * Figures other than 1 are the weight of the tie; a word in a cell is its role.
 */
export async function interpretMatrix(table: PlannedTable, reading: Reading): Promise<void> {
  const ofActors = table.form === "matrix";
  const label = table.columns.find(({ meaning }) => meaning.is === (ofActors ? "actor" : "project"));
  const all = table.columns.filter(({ meaning }) => meaning.is === "cell");
  if (!label) return;
  const lost = all.filter((column) => encodingFault(column.key) !== null);
  for (const column of lost) reading.headerFault("letters-lost", table, column);
  const cells = all.filter((column) => !lost.includes(column));
  const heads = cells.map((column) => entityOf(ofActors ? "project" : "actor", column.key, reading, false));
  const person = label.meaning.of === "person";
  for await (const row of reading.rows(table)) {
    const name = reading.name(table, row, label, reading.text(table, row, label));
    if (name === null) {
      reading.fault(ofActors ? "row-without-actor" : "row-without-project", "row", table, row, label);
      continue;
    }
    const own = entityOf(ofActors ? "actor" : "project", name, reading, person);
    const others = cells.flatMap((column, i) =>
      isTie(row.cells[column.at] ?? "") ? [{ column, other: heads[i]! }] : [],
    );
    const projects = ofActors ? others.map(({ other }) => other.name) : [name];
    const context = () => ({ file: table.sheet.file, sheet: table.sheet.name, row: row.row, projects });
    reading.draft.seen(own, context);
    for (const { column, other } of others) {
      reading.draft.seen(other, context);
      const [source, target] = ofActors ? [own, other] : [other, own];
      const cell = row.cells[column.at] ?? "";
      const stated = reading.statement(table, row, column, source.name);
      const isWord = numberIn(cell) === null && truthIn(cell) === null;
      const role = reading.role(isWord ? cell : "partners");
      const weight = numberIn(cell);
      const attributes = new Map<string, number>();
      if (weight !== null && weight !== 1) {
        reading.draft.declare({ of: "link", header: WEIGHT, type: "number" });
        attributes.set(WEIGHT, weight);
      }
      reading.draft.links.push({ source, role, target, ...stated, attributes });
    }
  }
}

/** Whether a cell of a matrix is a tie. */
const isTie = (cell: string): boolean => cell !== "" && truthIn(cell) !== false && numberIn(cell) !== 0;

/** What a label names; one that is an id of a package, as in an export of ours, says what it is. */
function entityOf(kind: "actor" | "project", label: string, reading: Reading, person: boolean): DraftEntity {
  const known = kindOfId(label);
  const name = known === null ? label : label.slice(known.length + 1);
  const entity = reading.draft.entity(kind, name, { id: known === null ? null : label });
  if (kind === "actor") entity[known === "person" || (person && known === null) ? "person" : "organisation"] = true;
  return entity;
}
