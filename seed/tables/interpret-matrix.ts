import type { AttributeValue } from "../package/attributes.ts";
import type { Role } from "../package/vocabulary.ts";
import type { DraftEntity } from "./draft.ts";
import { kindOfId } from "./kind-words.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { contextOf } from "./points.ts";
import type { Reading } from "./reading.ts";
import { isTotal } from "./total-words.ts";
import { numberIn, truthIn } from "./values.ts";

/** What the figures of a matrix are called beside its ties. */
const WEIGHT = "weight";

/** What their words are called where no role is known by them. */
const ROLE = "role";

/**
 * Reads a matrix: each cell that holds something else than 0 or "no" ties what its row names to what its header names.
 * Figures are the weight of the tie, unless all are 1; a word in a cell is its role, and kept beside it where it is
 * unknown.
 */
export async function interpretMatrix(table: PlannedTable, reading: Reading): Promise<void> {
  const ofActors = table.form === "matrix";
  const label = table.columns.find(({ meaning }) => meaning.is === (ofActors ? "actor" : "project"));
  const all = table.columns.filter(({ meaning }) => meaning.is === "cell");
  if (!label) return;
  const heads = headsOf(table, all, ofActors ? "project" : "actor", reading);
  const person = label.meaning.of === "person";
  const ones: Map<string, AttributeValue>[] = [];
  let isWeighed = false;
  for await (const row of reading.rows(table)) {
    const name = reading.name(table, row, label, reading.text(table, row, label));
    if (isTotal(row.cells[label.at] ?? "")) {
      reading.fault("total-row", "row", table, row, label);
      continue;
    }
    if (name === null) {
      reading.fault(ofActors ? "row-without-actor" : "row-without-project", "row", table, row, label);
      continue;
    }
    for (const { column } of heads) {
      const cell = row.cells[column.at] ?? "";
      if (isPlaceholder(cell) && truthIn(cell) === null) reading.fault("not-true-or-false", "cell", table, row, column);
    }
    const others = heads.filter(({ column }) => isTie(row.cells[column.at] ?? ""));
    if (ofActors && others.length === 0) {
      reading.fault("row-ties-nothing", "row", table, row, label);
      continue;
    }
    const own = entityOf(ofActors ? "actor" : "project", name, reading, person);
    const projects = ofActors ? others.map(({ entity }) => entity.name) : [name];
    const context = () => contextOf({ table, row }, projects);
    reading.draft.seen(own, context);
    for (const { column, entity: other, words } of others) {
      reading.draft.seen(other, context);
      const [source, target] = ofActors ? [own, other] : [other, own];
      const stated = reading.statement(table, row, column, ofActors ? wordsOf(name) : words);
      const said = saidIn(reading.text(table, row, column), column, reading);
      if (said.attributes.get(WEIGHT) === 1) ones.push(said.attributes);
      else isWeighed ||= said.attributes.has(WEIGHT);
      reading.link({ source, target, ...stated, ...said }, table, row, column);
    }
  }
  if (!isWeighed) for (const attributes of ones) attributes.delete(WEIGHT);
  noteHeads(table, heads, reading);
}

/** Says of names that no row ties where they stand: in the header. */
function noteHeads(table: PlannedTable, heads: readonly Head[], reading: Reading): void {
  const { file, name: sheet } = table.sheet;
  for (const { entity } of heads) reading.draft.standsIn(entity, { file, sheet, row: table.headerRow, projects: [] });
}

/** A column whose header is a name, what it names, and the words of the header. */
interface Head {
  column: PlannedColumn;
  entity: DraftEntity;
  words: string;
}

/** What the headers name; a column whose header is no name that a package may have is left out, with its fault. */
function headsOf(
  table: PlannedTable,
  columns: readonly PlannedColumn[],
  kind: "actor" | "project",
  reading: Reading,
): Head[] {
  return columns.flatMap((column): Head[] => {
    const name = reading.headerName(table, column);
    if (name === null) return [];
    // What tells a header from the same one before it is not printed.
    const counted = column.header === "" ? 0 : column.key.length - column.header.length;
    const words = wordsOf(counted > 0 ? name.slice(0, -counted) : name);
    return [{ column, entity: entityOf(kind, name, reading, false), words }];
  });
}

/** The role that a cell of a matrix says, and what it says beside. */
function saidIn(
  cell: string,
  { decimals }: PlannedColumn,
  reading: Reading,
): { role: Role; attributes: Map<string, AttributeValue> } {
  const attributes = new Map<string, AttributeValue>();
  const weight = numberIn(cell, decimals);
  if (weight !== null) attributes.set(WEIGHT, weight);
  if (weight !== null && weight !== 1) reading.draft.declare({ of: "link", header: WEIGHT, type: "number" });
  if (cell === "" || weight !== null || truthIn(cell) !== null) return { role: "partners", attributes };
  const role = reading.role(cell);
  if (reading.keepsWords(cell)) {
    reading.draft.declare({ of: "link", header: ROLE, type: "text" });
    attributes.set(ROLE, cell);
  }
  return { role, attributes };
}

/** Whether a cell of a matrix is a tie. */
const isTie = (cell: string): boolean =>
  cell !== "" && truthIn(cell) !== false && numberIn(cell) !== 0 && !isPlaceholder(cell);

/** What a label names; one that is an id of a package, as in an export of ours, says what it is. */
function entityOf(kind: "actor" | "project", label: string, reading: Reading, person: boolean): DraftEntity {
  const known = kindOfId(label);
  const entity = reading.draft.entity(kind, wordsOf(label), { id: known === null ? null : label });
  if (kind === "actor") entity[known === "person" || (person && known === null) ? "person" : "organisation"] = true;
  return entity;
}

/** The name that a label is, without the kind before it where it is an id of a package. */
function wordsOf(label: string): string {
  const known = kindOfId(label);
  return known === null ? label : label.slice(known.length + 1);
}
