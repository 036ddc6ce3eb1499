import { fold } from "../package/fold.ts";
import { OTHER_ROLES } from "./header-words.ts";
import { storable } from "./storable.ts";
import type { AttributeValue } from "../package/attributes.ts";
import type { Level, Role } from "../package/vocabulary.ts";
import { NamesAbove } from "./names-above.ts";
import type { DraftEntity } from "./draft.ts";
import { homesOf } from "./homes.ts";
import { partsOf } from "./lists.ts";
import { isBuiltIn } from "./role-words.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { levelOf } from "./places.ts";
import { contextOf } from "./points.ts";
import type { Reading } from "./reading.ts";
import { type Columns, rowColumns } from "./row-columns.ts";
import type { SheetRow } from "./sheet.ts";
import { isNote, isSubtotal, isTotal } from "./total-words.ts";
import { truthIn } from "./values.ts";

/** Reads a list of links, a table of one row a project, or a register of either. */
export async function interpretRows(table: PlannedTable, reading: Reading): Promise<void> {
  const columns = rowColumns(table);
  for (const column of columns.own("link"))
    reading.draft.declare({ of: "link", header: column.key, type: column.meaning.type ?? "text" });
  const above = new NamesAbove(table, reading);
  for await (const row of reading.rows(table)) if (readRow(table, above.fill(row), row, columns, reading)) above.take();
  above.tell();
}

/**
 * Reads a row. What stands for « nothing » in the place of a name is as good as an empty cell, whatever it is: a dash,
 * N/A, « à préciser », « aucun ». It names nobody. In the place of the project it sets the row apart; in that of who
 * takes part the project stays, with what else the row says, and nobody is made of it. Answers whether it was taken;
 * `row` has names from above in its empty cells, `asWritten` has not.
 */
function readRow(table: PlannedTable, row: SheetRow, asWritten: SheetRow, columns: Columns, reading: Reading): boolean {
  const told = reading.faults.length;
  const named = namesIn(table, row, columns, reading);
  const isTold = reading.faults.length > told;
  const wrong = besideData(table, asWritten, columns, named) ?? withoutProject(table, columns, named);
  // Before anything is made of the row: one that is set apart leaves nothing behind.
  if (wrong) {
    reading.fault(wrong.code, "row", table, asWritten, wrong.column ?? null);
    return false;
  }
  const isNobody = table.form !== "register" && named.actors.length === 0;
  if (isNobody && !isTold) reading.fault("nobody-named", "cell", table, row, columns.actors[0] ?? null);
  for (const { column, text } of named.placeholders)
    if (!isNobody || !columns.actors.includes(column)) reading.tellPlaceholder(table, row, column, text);
  const projects = projectsOf(named, reading);
  const actors = actorsOf(table, row, columns, named, reading);
  const names = projects.map(({ name }) => name);
  const context = () => contextOf({ table, row }, names);
  for (const project of projects) describeProject(project, table, row, columns, reading);
  for (const { entity } of actors) {
    reading.describe(entity, table, row, columns.own("organisation", "person"));
    for (const site of columns.all("site"))
      if (site.meaning.of !== "project") settleSite(entity, table, row, site, reading);
    placesOf(entity, table, row, columns, reading, false);
  }
  homesOf({ actors, projects }, table, row, columns, reading);
  for (const entity of new Set([...projects, ...actors.map((actor) => actor.entity)]))
    reading.draft.seen(entity, context);
  linkAll(table, row, { columns, projects, actors }, reading);
  return true;
}

/** The names in a row. */
interface Names {
  projectId: string;
  projects: string[];
  actorId: string;
  actors: { column: PlannedColumn; name: string; alone: boolean }[];
  /** What stands in the place of a name. */
  placeholders: { column: PlannedColumn; text: string }[];
}

function namesIn(table: PlannedTable, row: SheetRow, columns: Columns, reading: Reading): Names {
  const placeholders: Names["placeholders"] = [];
  const id = (column: PlannedColumn | undefined) => {
    const text = column ? reading.text(table, row, column) : "";
    return isPlaceholder(text) ? "" : text;
  };
  const parts = (column: PlannedColumn) =>
    partsOf(reading.text(table, row, column), column.separators).flatMap((text) => {
      if (isPlaceholder(text)) placeholders.push({ column, text });
      return reading.name(table, row, column, text) ?? [];
    });
  return {
    placeholders,
    projectId: id(columns.projectId),
    projects: columns.projects.flatMap(parts),
    actorId: id(columns.actorId),
    actors: columns.actors.flatMap((column) =>
      parts(column).map((name, _, all) => ({ column, name, alone: all.length === 1 })),
    ),
  };
}

/**
 * A row that ties nobody to a project: a total of the others, a note under them, or a title among them that stands
 * alone in its row. Who is called « Total » or « Ensemble » and stands beside the name of another is none.
 */
function besideData(table: PlannedTable, row: SheetRow, { projects, projectId, actors }: Columns, names: Names) {
  const { cells } = row;
  const filled = cells.filter((cell) => cell !== "");
  const name = [...projects, projectId, ...actors].find((one) => one && cells[one.at] === filled[0]);
  const column = name ?? table.columns.find(({ at }) => cells[at] === filled[0]);
  const named = names.actors.map((actor) => actor.name);
  if (named.some((one) => one !== filled[0])) return null;
  // Beside a total stand figures; a project's name from the row above is none of this row.
  const isNamed = projects.some(({ at }) => (cells[at] ?? "") !== "");
  const others = isNamed ? names.projects : [];
  if (named.length > 0 && others.some((one) => one !== filled[0] && /\p{L}/u.test(one))) return null;
  if (isTotal(filled[0] ?? "") || isSubtotal(filled)) return { code: "total-row" as const, column };
  if (filled.length !== 1) return null;
  if (isNote(filled[0]!) || isBelow(table, row)) return { code: "note-row" as const, column };
  const isTitle = table.form === "links" && table.columns.length > TITLE_COLUMNS && name !== undefined;
  return isTitle ? { code: "row-alone" as const, column } : null;
}

/** In a list of links of more columns than these, a row of one cell is a title; in one of fewer a project alone. */
const TITLE_COLUMNS = 2;

/** Whether a row stands under the data, an empty one above it, with nothing below it but rows of one cell. */
function isBelow(table: PlannedTable, { row }: SheetRow): boolean {
  const known = ENDS.get(table) ?? endOf(table);
  ENDS.set(table, known);
  return row >= known;
}

/** The row from which on rows of one cell stand under the data; `Infinity` where none do. */
function endOf({ rows }: PlannedTable): number {
  const last = rows.findLastIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const next = rows.find(({ row }, i) => i > last && last >= 0 && row > rows[i - 1]!.row + 1);
  return next?.row ?? Infinity;
}

const ENDS = new WeakMap<PlannedTable, number>();

/** Where a row should name its project and does not; in a register it may name an actor alone. */
function withoutProject({ form }: PlannedTable, columns: Columns, named: Names) {
  const isNamed = named.projectId !== "" || named.projects.length > 0;
  if (isNamed || (form === "register" && named.actors.length > 0)) return null;
  return {
    code: "row-without-project" as const,
    column: columns.projects[0] ?? columns.projectId ?? columns.actors[0],
  };
}

function projectsOf({ projectId, projects }: Names, reading: Reading): DraftEntity[] {
  const byName = (name: string) => reading.draft.entity("project", name);
  if (projectId === "") return projects.map(byName);
  return [reading.identified("project", projectId, projects[0] ?? null), ...projects.slice(1).map(byName)];
}

interface Actor {
  entity: DraftEntity;
  column: PlannedColumn;
  role: Role;
  mention: string;
}

function actorsOf(table: PlannedTable, row: SheetRow, columns: Columns, named: Names, reading: Reading): Actor[] {
  const said = saidRole(table, row, columns, reading);
  // Several who take part in one role are one row of it.
  const roles = new Map<string, Role>();
  const meant = (words: string): Role => {
    const role = roles.get(words) ?? reading.role(words);
    roles.set(words, role);
    return role;
  };
  return named.actors.map(({ column, name, alone }): Actor => {
    const known = named.actorId !== "" && alone;
    const entity = known ? reading.identified("actor", named.actorId, name) : reading.draft.entity("actor", name);
    const role = roleIn(column, meant) ?? (said === "" ? "partners" : meant(said));
    const person = column.meaning.of === "person" || (said !== "" && (role === "accompanies" || role === "leads"));
    entity[person ? "person" : "organisation"] = true;
    return { entity, column, role, mention: name };
  });
}

/** The role that the column says: a built-in one, or what the words of its header mean. */
function roleIn({ meaning: { role }, header }: PlannedColumn, meant: (words: string) => Role): Role | undefined {
  return role === undefined || isBuiltIn(role) ? role : meant(header);
}

/** The words of the row's role; a column of yes and no says the role that is its header, or nothing. */
function saidRole(table: PlannedTable, row: SheetRow, columns: Columns, reading: Reading): string {
  const column = columns.one("role");
  if (!column) return "";
  const words = reading.text(table, row, column);
  if (isPlaceholder(words)) return "";
  if (column.type !== "boolean") return words;
  return truthIn(words) === true ? column.header : "";
}

function describeProject(
  project: DraftEntity,
  table: PlannedTable,
  row: SheetRow,
  columns: Columns,
  reading: Reading,
): void {
  reading.describe(project, table, row, columns.own("project"));
  const [title, form] = [columns.one("title"), columns.one("legal-form")];
  if (title) reading.settle(project, "title", { table, row, column: title });
  if (form) reading.settle(project, "legalForm", { table, row, column: form });
  for (const site of columns.all("site"))
    if (site.meaning.of === "project") settleSite(project, table, row, site, reading);
  placesOf(project, table, row, columns, reading, true);
  for (const column of columns.all("theme"))
    for (const part of partsOf(reading.text(table, row, column), column.separators)) {
      const name = reading.name(table, row, column, part);
      if (name === null) {
        reading.tellPlaceholder(table, row, column, part);
        continue;
      }
      const theme = reading.draft.entity("theme", name);
      theme.rows += 1;
      reading.draft.links.push({
        source: project,
        role: "addresses",
        target: theme,
        ...reading.statement(table, row, column, name),
      });
    }
}

function placesOf(
  entity: DraftEntity,
  table: PlannedTable,
  row: SheetRow,
  columns: Columns,
  reading: Reading,
  ofProject: boolean,
): void {
  const own = columns.all("place").filter(({ meaning }) => ((meaning.of ?? "project") === "project") === ofProject);
  for (const column of own) {
    const level = levelOf(column.header);
    const around = own.filter((other) => other !== column && isAround(levelOf(other.header), level));
    const within = around
      .map((other) => reading.text(table, row, other))
      .filter(Boolean)
      .join(" ; ");
    for (const part of partsOf(reading.text(table, row, column), column.separators)) {
      const words = reading.name(table, row, column, part);
      if (words === null) {
        reading.tellPlaceholder(table, row, column, part);
        continue;
      }
      reading.draft.places.push({ entity, level, within, ...reading.statement(table, row, column, words) });
    }
  }
}

/** Whether places of a level lie in those of another: communes and their groupings in départements and regions. */
const isAround = (level: Level | null, inner: Level | null): boolean =>
  (level === "departement" || level === "region") && inner !== "region" && inner !== level;

/** A tie for each actor and project of the row, with the row's own values. */
function linkAll(
  table: PlannedTable,
  row: SheetRow,
  { columns, projects, actors }: { columns: Columns; projects: DraftEntity[]; actors: Actor[] },
  reading: Reading,
): void {
  const attributes: Map<string, AttributeValue> = reading.values(table, row, columns.own("link"));
  const words = columns.one("role");
  const said = saidRole(table, row, columns, reading);
  if (words && said !== "" && reading.keepsWords(said)) {
    reading.draft.declare({ of: "link", header: words.key, type: "text" });
    attributes.set(words.key, said);
  }
  const [qualified, recorded] = [columns.one("qualifier"), columns.one("record")];
  const qualifier = (qualified && reading.text(table, row, qualified)) || null;
  const record = (recorded && reading.text(table, row, recorded)) || null;
  for (const project of projects)
    for (const { entity, column, role, mention } of actors) {
      const stated = reading.statement(table, row, column, mention);
      const isNamed = OTHER_ROLES.test(fold(column.header)) && !reading.isOwn(role);
      const group = isNamed ? storable(column.header) : null;
      const values = columns.tying.includes(column) ? attributes : NOTHING;
      const told = { ...stated, qualifier, group, record: record ?? stated.record, attributes: values };
      reading.link({ source: entity, role, target: project, ...told }, table, row, column);
    }
}

const NOTHING: ReadonlyMap<string, AttributeValue> = new Map();

/** Web addresses stand in a row, separated by spaces. */
function settleSite(
  entity: DraftEntity,
  table: PlannedTable,
  row: SheetRow,
  column: PlannedColumn,
  reading: Reading,
): void {
  const sites = reading
    .text(table, row, column)
    .replaceAll(/[;,\s]+/g, " ")
    .trim();
  reading.settle(entity, "site", { table, row, column }, sites || null);
}
