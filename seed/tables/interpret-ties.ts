import type { AttributeValue } from "../package/attributes.ts";
import { type Kind, type Role, ROLES } from "../package/vocabulary.ts";
import type { DraftEntity } from "./draft.ts";
import { TERRITORY_ID } from "../package/ids.ts";
import { kindOfId } from "./kind-words.ts";
import type { MeaningName } from "./meanings.ts";
import { isPlaceholder } from "./placeholders.ts";
import { repeatedDates, tellJoined, tieAsProject } from "./one-mode-ties.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { contextOf, endColumns, entityOf, type Point, type Points, type Tie } from "./points.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads tables of ties between points. Points whose kind nobody says are told by the ties: where no point stands at
 * both ends, the ends with fewer points are projects and the others take part in them; else the network is of one mode,
 * and each tie is a project of the two that it joins, so that actors who share one are exactly those who were tied.
 */
export async function interpretTies(tables: readonly PlannedTable[], points: Points, reading: Reading): Promise<void> {
  const told = points.any;
  const ties: Tie[] = [];
  for (const table of tables) ties.push(...(await tiesOf(table, points, told, reading)));
  const oneMode = tables.some(({ form }) => form === "one-mode");
  if (!oneMode) sayKinds(ties);
  for (const point of points.byId.values()) entityOf(point, reading);
  const repeated = oneMode ? repeatedDates(ties) : new Map<PlannedTable, PlannedColumn[]>();
  for (const tie of ties)
    if (oneMode) tieAsProject(tie, repeated.get(tie.table) ?? [], reading);
    else link(tie, reading);
  if (oneMode) tellJoined(ties, reading);
  for (const { entity, table, row } of points.byId.values())
    if (entity && table && row) reading.draft.standsIn(entity, contextOf({ table, row }, []));
}

async function tiesOf(table: PlannedTable, points: Points, told: boolean, reading: Reading): Promise<Tie[]> {
  const [[source], targets] = [endColumns(table, "source"), endColumns(table, "target")];
  const ties: Tie[] = [];
  for await (const row of reading.rows(table)) {
    // Who answers a survey may name fewer than its columns have room for.
    const filled = targets.filter(({ at }) => (row.cells[at] ?? "") !== "");
    const from = pointIn({ table, row, column: source }, points, told, reading);
    if (from === null) continue;
    const isList = filled.length > 1;
    for (const column of isList ? filled : [filled[0] ?? targets[0]]) {
      const to = pointIn({ table, row, column }, points, told, reading, isList);
      if (to === null) continue;
      if (from !== to) ties.push({ table, row, source: from, target: to, column });
      else if (isList) reading.fault("cell-ties-nothing", "cell", table, row, column ?? null);
      else reading.fault("tie-to-itself", "row", table, row, column ?? null);
    }
  }
  return ties;
}

/** The point that a cell names; null where it names none, which is told of the row, or of the cell among others. */
function pointIn(
  { table, row, column }: Pick<Tie, "table" | "row" | "column">,
  points: Points,
  told: boolean,
  reading: Reading,
  isOneOfList = false,
): Point | null {
  const words = column ? reading.text(table, row, column) : "";
  if (words === "" || (!told && isPlaceholder(words))) {
    if (isOneOfList && column) reading.tellPlaceholder(table, row, column, words);
    else reading.fault("row-without-end", "row", table, row, column ?? null);
    return null;
  }
  const point = points.find(words);
  const chosen = (column?.meaning.of as Kind | undefined) ?? null;
  const oneMode = table.form === "one-mode";
  if (point) {
    // Of a network of one mode, one choice is made for all points but those whose own rows say what they are.
    point.kind = oneMode ? (point.kind ?? table.points) : (chosen ?? point.kind);
    return point;
  }
  if (told) {
    const [code, reach] = isOneOfList ? (["cell-ties-nothing", "cell"] as const) : (["unknown-point", "row"] as const);
    reading.fault(code, reach, table, row, column ?? null);
    return null;
  }
  const made: Point = {
    id: words,
    label: words,
    kind: kindOfId(words) ?? (oneMode ? table.points : chosen),
    table: null,
    row: null,
    entity: null,
  };
  points.add(made);
  return made;
}

/** Says of points without a kind which are projects: those at the ends with fewer points, unless a column says it. */
function sayKinds(ties: readonly Tie[]): void {
  const open = ties.filter(({ source, target }) => source.kind === null && target.kind === null);
  const [sources, targets] = [new Set(open.map(({ source }) => source)), new Set(open.map(({ target }) => target))];
  const projects = targets.size <= sources.size ? targets : sources;
  for (const point of projects) point.kind = "project";
  for (const { source, target } of ties) {
    const [a, b] = [source.kind, target.kind];
    if (a === null) source.kind = b === "project" ? "organisation" : "project";
    if (b === null) target.kind = source.kind === "project" ? "organisation" : "project";
  }
}

/** A tie whose ends are of two kinds, or whose role says which way it leads. */
function link(tie: Tie, reading: Reading): void {
  const { table, row } = tie;
  let [from, to] = [tie.source, tie.target];
  if (isPart(entityOf(to, reading), entityOf(from, reading))) [from, to] = [to, from];
  const [source, target] = [entityOf(from, reading), entityOf(to, reading)];
  const { words, role } = roleOf(tie, reading, isPart(source, target));
  if (target.kind === "territory" && !TERRITORY_ID.test(target.id ?? "")) {
    reading.draft.places.push({
      entity: source,
      level: null,
      within: "",
      ...reading.statement(table, row, null, to.label),
    });
    return;
  }
  const links = between(source, target, role, reading.isOwn(role));
  if (links === null) {
    const column = tie.column ?? null;
    reading.fault(source.kind === "project" ? "tie-between-projects" : "tie-between-actors", "row", table, row, column);
    return;
  }
  const project = [source, target].find(({ kind }) => kind === "project");
  const context = () => contextOf(tie, project ? [project.name] : []);
  for (const entity of [source, target]) reading.draft.seen(entity, context);
  const end = table.columns.find(({ meaning }) => meaning.is === "source") ?? null;
  const cell = (is: MeaningName) => {
    const column = table.columns.find(({ meaning }) => meaning.is === is);
    return (column && reading.text(table, row, column)) || null;
  };
  const mention = cell("mention") ?? (target.kind === "project" ? from.label : to.label);
  const stated = reading.statement(table, row, end, mention);
  const record = cell("record") ?? stated.record;
  const attributes = valuesOf(tie, words, reading);
  reading.link({ source, role: links, target, ...stated, record, attributes }, table, row, end);
}

/** Whether this is how a link leads: an actor to a project, a project to its theme, anything to a place. */
const isPart = (source: DraftEntity, target: DraftEntity): boolean =>
  (source.kind === "actor" && target.kind === "project") ||
  (source.kind === "project" && target.kind === "theme") ||
  (source.kind !== "territory" && source.kind !== "theme" && target.kind === "territory");

/** The role that a tie has between these; null where the model knows none. */
function between(source: DraftEntity, target: DraftEntity, role: Role, isOwn: boolean): Role | null {
  const kinds = `${source.kind} ${target.kind}`;
  if (kinds === "actor project") return isOwn || PARTS.has(role) ? role : "partners";
  if (kinds === "project theme") return "addresses";
  if (kinds === "project territory" || (kinds === "actor territory" && source.organisation)) return "located_in";
  if (kinds === "territory territory") return "part_of";
  if (kinds === "actor actor" && source.organisation && target.organisation)
    return role === "part_of" || role === "initiated" ? role : null;
  return null;
}

const PARTS = new Set<Role>(["carries", "leads", "accompanies", "co_facilitates", "partners", "mentioned_in"]);

function roleOf({ table, row }: Tie, reading: Reading, isActor: boolean): { words: string; role: Role } {
  const column = table.columns.find(({ meaning }) => meaning.is === "role");
  const words = column ? reading.text(table, row, column) : "";
  const id = ROLES.find((one) => one === words);
  if (id) return { words: "", role: id };
  if (words === "" || !isActor) return { words, role: "partners" };
  return { words, role: reading.role(words) };
}

function valuesOf({ table, row }: Tie, words: string, reading: Reading): Map<string, AttributeValue> {
  const own = table.columns.filter(({ meaning }) => meaning.is === "attribute");
  for (const { key, meaning } of own) reading.draft.declare({ of: "link", header: key, type: meaning.type ?? "text" });
  const values = reading.values(table, row, own);
  const column = table.columns.find(({ meaning }) => meaning.is === "role");
  if (column && words !== "" && reading.roles.has(reading.roleKey(words)) && reading.keepsWords(words)) {
    reading.draft.declare({ of: "link", header: column.key, type: "text" });
    values.set(column.key, words);
  }
  return values;
}
