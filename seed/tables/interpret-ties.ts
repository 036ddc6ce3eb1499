import type { AttributeValue } from "../package/attributes.ts";
import { type Kind, type Role, ROLES, TIE_ROLE } from "../package/vocabulary.ts";
import { type DraftEntity, draftKind } from "./draft.ts";
import { TERRITORY_ID } from "../package/ids.ts";
import { isDatedColumn } from "./link-dates.ts";
import { kindIn, kindOfId } from "./kind-words.ts";
import type { MeaningName } from "./meanings.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { SheetRow } from "./sheet.ts";

/** A point as its row tells it. */
interface Point {
  id: string;
  label: string;
  /** Null where no row says it: its ties do. */
  kind: Kind | null;
  table: PlannedTable | null;
  row: SheetRow | null;
  entity: DraftEntity | null;
}

/** The points of graphs, by their id and by their label. */
export class Points {
  readonly byId = new Map<string, Point>();
  readonly byLabel = new Map<string, Point>();
  /** Whether any table told points; ties to others are faults then. */
  get any(): boolean {
    return this.byId.size > 0;
  }
  add(point: Point): void {
    if (!this.byId.has(point.id)) this.byId.set(point.id, point);
    if (!this.byLabel.has(point.label)) this.byLabel.set(point.label, point);
  }
  find(words: string): Point | undefined {
    return this.byId.get(words) ?? this.byLabel.get(words);
  }
}

/** Reads a table of points. What each is comes from its column of kinds, from its id, or from its ties. */
export async function interpretPoints(table: PlannedTable, points: Points, reading: Reading): Promise<void> {
  const column = (is: string) => table.columns.find(({ meaning }) => meaning.is === is);
  const [idColumn, labelColumn, kindColumn] = [column("id"), column("label"), column("kind")];
  for await (const row of reading.rows(table)) {
    const text = (one: PlannedColumn | undefined) => (one ? reading.text(table, row, one) : "");
    const id = text(idColumn) || text(labelColumn);
    const label = text(labelColumn) || id;
    if (id === "") {
      reading.fault("row-without-end", "row", table, row, idColumn ?? labelColumn ?? null);
      continue;
    }
    points.add({
      id,
      label,
      kind: kindIn(text(kindColumn)) ?? kindOfId(id) ?? (text(kindColumn) === "" ? null : "organisation"),
      table,
      row,
      entity: null,
    });
  }
}

interface Tie {
  table: PlannedTable;
  row: SheetRow;
  /** The column that names its target. */
  column: PlannedColumn | undefined;
  source: Point;
  target: Point;
}

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

const endColumns = ({ columns }: PlannedTable, end: "source" | "target"): PlannedColumn[] =>
  columns.filter(({ meaning }) => meaning.is === end);

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

/** Whether points stand at both ends of ties, as in a network of one mode. */
export function isOneMode(pairs: Iterable<readonly [string, string]>): boolean {
  const { sources, targets } = endsOf(pairs);
  return [...sources].some((id) => targets.has(id));
}

/** Whether all ties have one end in common, which as a project would be the only one. */
export function isStar(pairs: Iterable<readonly [string, string]>): boolean {
  const { sources, targets } = endsOf(pairs);
  return Math.min(sources.size, targets.size) === 1 && Math.max(sources.size, targets.size) > 1;
}

function endsOf(pairs: Iterable<readonly [string, string]>) {
  const [sources, targets] = [new Set<string>(), new Set<string>()];
  for (const [source, target] of pairs) {
    sources.add(source);
    targets.add(target);
  }
  return { sources, targets };
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

function entityOf(point: Point, reading: Reading): DraftEntity {
  if (point.entity) return point.entity;
  const kind = point.kind ?? "organisation";
  const id = kindOfId(point.id) ? point.id : null;
  const entity = reading.draft.entity(draftKind(kind), point.label, { key: point.id, id });
  if (kind === "organisation" || kind === "person") entity[kind] = true;
  point.entity = entity;
  if (point.table && point.row) {
    const of = (is: MeaningName) => point.table!.columns.filter(({ meaning }) => meaning.is === is);
    const { table, row } = point;
    for (const column of of("title")) reading.settle(entity, "title", { table, row, column });
    for (const column of of("site")) {
      const sites = reading.text(table, row, column).replaceAll(/[|\s]+/g, " ");
      reading.settle(entity, "site", { table, row, column }, sites || null);
    }
    for (const column of of("legal-form")) reading.settle(entity, "legalForm", { table, row, column });
    const sorts = of("kind").filter((column) => kindIn(point.row!.cells[column.at] ?? "") === null);
    const own = [...of("attribute"), ...sorts];
    if (kind === "project" || kind === "organisation" || kind === "person")
      reading.describe(entity, point.table, point.row, own);
  }
  return entity;
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

/** Whether a column of ties says something of who stands at their beginning, as that of a survey does. */
const isOfActor = ({ of }: PlannedColumn["meaning"]): boolean => of === "organisation" || of === "person";

/** The row of a point or a tie, with its projects. */
const contextOf = ({ table, row }: Pick<Tie, "table" | "row">, projects: string[]) => ({
  file: table.sheet.file,
  sheet: table.sheet.name,
  row: row.row,
  projects,
});

/**
 * The columns of dates that two are tied by at several dates: they are those of each row, and not one of the tie, by the
 * table that has them.
 */
function repeatedDates(ties: readonly Tie[]): Map<PlannedTable, PlannedColumn[]> {
  const found = new Map<PlannedTable, PlannedColumn[]>();
  for (const table of new Set(ties.map((tie) => tie.table))) {
    const dates = table.columns.filter(isDatedColumn);
    const own = ties.filter((tie) => tie.table === table);
    const repeated = dates.filter(({ at }) => {
      const first = new Map<string, string>();
      return own.some(({ row, source, target }) => {
        const [pair, cell] = [endsKey({ source, target }), row.cells[at] ?? ""];
        if (!first.has(pair)) first.set(pair, cell);
        return first.get(pair) !== cell;
      });
    });
    found.set(table, repeated);
  }
  return found;
}

/** What ties of the same two have in common, whichever way they lead. */
const endsKey = ({ source, target }: Pick<Tie, "source" | "target">): string =>
  JSON.stringify([source.id, target.id].toSorted());

/** Says how many ties are joined to one of the same two that stands above them, and that their direction goes. */
function tellJoined(ties: readonly Tie[], reading: Reading): void {
  const met = new Set<string>();
  const again = ties.filter((tie) => {
    const key = endsKey(tie);
    return met.has(key) || !met.add(key);
  });
  const [first] = again;
  if (first?.column)
    reading.notice("ties-joined", first.table, { row: first.row, column: first.column }, String(again.length));
}

/** A tie of a network of one mode: a project of two. Ties of the same two are one project, with both as evidence. */
function tieAsProject(tie: Tie, dates: readonly PlannedColumn[], reading: Reading): void {
  const { table, row } = tie;
  const ends = [entityOf(tie.source, reading), entityOf(tie.target, reading)] as const;
  const [a, b] = ends.toSorted((x, y) => (x.name < y.name ? -1 : 1)) as [DraftEntity, DraftEntity];
  const name = `${a.name} – ${b.name}`;
  const project = reading.draft.entity("project", name, { key: endsKey(tie) });
  const context = () => contextOf(tie, [name]);
  reading.draft.seen(project, context);
  reading.describe(
    project,
    table,
    row,
    table.columns.filter((one) => one.meaning.is === "attribute" && !isOfActor(one.meaning) && !dates.includes(one)),
  );
  for (const { key, meaning } of dates)
    reading.draft.declare({ of: "link", header: key, type: meaning.type ?? "text" });
  const attributes = reading.values(table, row, dates);
  const role = table.columns.find(({ meaning }) => meaning.is === "role");
  const words = role ? reading.text(table, row, role) : "";
  if (role && words !== "") reading.draft.give(project, { of: "project", header: role.key, type: "text" }, words);
  const about = table.columns.filter(({ meaning }) => meaning.is === "attribute" && isOfActor(meaning));
  reading.describe(ends[0], table, row, about);
  for (const [i, is] of (["source", "target"] as const).entries()) {
    const column = (is === "target" ? tie.column : endColumns(table, "source")[0]) ?? null;
    reading.draft.seen(ends[i]!, context);
    reading.draft.links.push({
      source: ends[i]!,
      role: TIE_ROLE,
      target: project,
      ...reading.statement(table, row, column, tie[is].label),
      attributes,
    });
  }
}
