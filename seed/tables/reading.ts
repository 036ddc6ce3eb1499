import type { AttributeType, AttributeValue } from "../package/attributes.ts";
import { mayBeYear, spansIn } from "../package/date-columns.ts";
import { holdsEmail, withoutEmails } from "../package/email.ts";
import { encodingFault } from "../package/encoding.ts";
import { fold } from "../package/fold.ts";
import type { Role } from "../package/vocabulary.ts";
import { type Draft, type DraftEntity, type DraftKind, type DraftLink, kindOf, type Statement } from "./draft.ts";
import { isDateLike } from "./dates.ts";
import type { FaultCode, FaultReach, TableFault } from "./faults.ts";
import { isPlaceholder } from "./placeholders.ts";
import type { PlannedColumn, PlannedTable } from "./plan.ts";
import { isBuiltIn, ownRoleOf, roleOf } from "./role-words.ts";
import type { SheetRow } from "./sheet.ts";
import type { RoleWord } from "./understanding.ts";
import { ToldDates } from "./told-dates.ts";
import { isFormulaError, valueIn } from "./values.ts";
import type { Work } from "./work.ts";

/** Roles of the data's own that are proposed; more words than these say something else than a role. */
const MOST_OWN_ROLES = 24;

/** Letters that a name may have; more are a text in the wrong column. */
const LONGEST_NAME = 300;

/** A cell of a table. */
interface Cell {
  table: PlannedTable;
  row: SheetRow;
  column: PlannedColumn;
}

/** What reading rows has in common, whatever the form: faults, roles, values, and the pauses of long work. */
export class Reading {
  readonly draft: Draft;
  readonly faults: TableFault[] = [];
  readonly roles = new Map<string, RoleWord>();
  /** The words of each role of the data's own, by its id. */
  readonly ownRoles = new Map<Role, string>();
  /** Rows of each table that are set apart. */
  readonly apart = new Map<PlannedTable, Set<number>>();
  /** Links of who is only mentioned, and where. */
  readonly #mentions = new Map<DraftLink, { table: PlannedTable; row: SheetRow; column: PlannedColumn | null }>();
  readonly #dates = new ToldDates();
  readonly #chosen: Readonly<Record<string, Role>>;
  readonly #total: number;
  readonly #work: Work;
  /** What is told of the cells of the row that is read. */
  #told: { row: SheetRow | null; cells: Set<string> } = { row: null, cells: new Set() };
  #done = 0;

  constructor(draft: Draft, chosen: Readonly<Record<string, Role>>, total: number, work: Work) {
    this.draft = draft;
    this.#chosen = chosen;
    this.#total = total;
    this.#work = work;
  }

  /** The rows of a table one by one; others are served in between. A row whose letters are lost is set apart. */
  async *rows(table: PlannedTable): AsyncGenerator<SheetRow> {
    const taken = table.columns.filter(({ meaning }) => meaning.is !== "ignored");
    this.draft.order(taken.map(({ key }) => key));
    for (const row of table.rows) {
      this.#done += 1;
      const pause = this.#work.pause();
      if (pause) {
        this.#work.progress("understand", this.#done, this.#total);
        await pause;
      }
      const lost = taken.find(({ at }) => encodingFault(row.cells[at] ?? "") !== null);
      if (lost) this.fault("letters-lost", "row", table, row, lost);
      else yield row;
    }
  }

  /** Tells what is wrong; a row that is told of as such is set apart. */
  fault(code: FaultCode, reach: FaultReach, table: PlannedTable, row: SheetRow, column: PlannedColumn | null): void {
    const { file, name: sheet } = table.sheet;
    const value = column === null ? null : withoutEmails(row.cells[column.at] ?? "");
    const place = { file, sheet, row: row.row, column: column?.key ?? null, letter: column?.letter ?? null };
    // A row of several projects is read once for each of them: what is wrong with a cell is told once.
    if (this.#told.row !== row) this.#told = { row, cells: new Set() };
    const cell = `${code} ${column?.at}`;
    if (reach === "cell" && this.#told.cells.has(cell)) return;
    this.#told.cells.add(cell);
    this.faults.push({ code, reach, ...place, value });
    if (reach !== "row") return;
    const apart = this.apart.get(table) ?? new Set();
    this.apart.set(table, apart.add(row.row));
  }

  /** Tells how something was read, from a cell on. */
  notice(code: FaultCode, { sheet }: PlannedTable, at: { row: SheetRow; column: PlannedColumn }, value: string): void {
    const { key: column, letter } = at.column;
    this.faults.push({
      code,
      reach: "cell",
      file: sheet.file,
      sheet: sheet.name,
      row: at.row.row,
      column,
      letter,
      value,
    });
  }

  /** Tells what is wrong with a header that is a name. */
  headerFault(code: FaultCode, { sheet, headerRow }: PlannedTable, { key, letter }: PlannedColumn): void {
    const place = { file: sheet.file, sheet: sheet.name, row: headerRow, column: key, letter };
    this.faults.push({ code, reach: "cell", ...place, value: withoutEmails(key) });
  }

  /** The text of a cell, e-mail addresses left out. */
  text(table: PlannedTable, row: SheetRow, column: PlannedColumn): string {
    const cell = row.cells[column.at] ?? "";
    if (!holdsEmail(cell)) return cell;
    this.fault("email-left-out", "cell", table, row, column);
    return withoutAddresses(cell);
  }

  /** A name that can stand in a package; null where it is none. */
  name(table: PlannedTable, row: SheetRow, column: PlannedColumn, text: string): string | null {
    const { name, fault } = nameIn(text);
    if (fault) this.fault(fault, "cell", table, row, column);
    return name;
  }

  /** Tells of a placeholder in a cell whose row is taken; dashes are as good as an empty cell. */
  tellPlaceholder(table: PlannedTable, row: SheetRow, column: PlannedColumn, text: string): void {
    if (isPlaceholder(text) && !isDash(text)) this.notice("no-name", table, { row, column }, text);
  }

  /** The name that a header is, its e-mail addresses left out; null where it is none that can stand in a package. */
  headerName(table: PlannedTable, column: PlannedColumn): string | null {
    if (encodingFault(column.key) !== null) {
      this.headerFault("letters-lost", table, column);
      return null;
    }
    const isPlain = !holdsEmail(column.key);
    if (!isPlain) this.headerFault("email-left-out", table, column);
    const { name, fault } = nameIn(isPlain ? column.key : withoutAddresses(column.key));
    if (fault) this.headerFault(fault, table, column);
    else if (isPlaceholder(column.header)) this.headerFault("no-name", table, column);
    return name;
  }

  /** What the data know by an id; its name is the id until a row names it. */
  identified(kind: DraftKind, id: string, name: string | null): DraftEntity {
    const known = this.draft.byKey(kind, id);
    if (!known) return this.draft.entity(kind, name ?? id, { key: id });
    if (name !== null) {
      if (known.name === id) {
        known.name = name;
        known.names.delete(id);
      }
      known.names.add(name);
    }
    return known;
  }

  /** The words of a role as choices name them. */
  roleKey(words: string): string {
    return fold(words) || words;
  }

  /**
   * The role that words mean: chosen, known, or one of their own; partners where there are more words than one can keep
   * apart.
   */
  role(words: string): Role {
    const key = this.roleKey(words);
    const known = this.roles.get(key);
    if (known) {
      known.rows += 1;
      return known.role;
    }
    const found = roleOf(words);
    const own = found === null ? ownRoleOf(words) : null;
    const proposed = found ?? (this.ownRoles.size < MOST_OWN_ROLES ? own! : "partners");
    const chosen = this.#chosen[key];
    const isRole = chosen !== undefined && (isBuiltIn(chosen) || chosen === own || this.isOwn(chosen));
    const role = isRole ? chosen : proposed;
    this.roles.set(key, { key, words, role, proposed, known: found !== null, own, rows: 1 });
    if (own !== null) this.ownRoles.set(own, words);
    return role;
  }

  /** Whether a role is one of the data's own. */
  isOwn(role: Role): boolean {
    return this.ownRoles.has(role);
  }

  /** Whether words of a role are to be kept beside a link, which has another role than theirs. */
  keepsWords(words: string): boolean {
    const said = this.roles.get(this.roleKey(words));
    return !said?.known && said?.role !== said?.own;
  }

  /** The values of the row's own columns of this owner, by header. */
  values(table: PlannedTable, row: SheetRow, columns: readonly PlannedColumn[]): Map<string, AttributeValue> {
    const values = new Map<string, AttributeValue>();
    for (const column of columns) {
      const text = this.text(table, row, column);
      if (text === "") continue;
      if (isFormulaError(text)) {
        this.fault("formula-error", "cell", table, row, column);
        continue;
      }
      const type = column.meaning.type ?? "text";
      const value = valueIn(text, type, column);
      if (type === "date") this.#dates.note(table, row, column, text);
      if (value !== null) values.set(column.key, value);
      else if (!isPlaceholder(text)) this.fault(wrongIn(text, type), "cell", table, row, column);
    }
    for (const { first, last } of spansOf(table, columns)) {
      const [begun, ended] = [values.get(first.key), values.get(last.key)];
      if (isTime(begun) && isTime(ended) && ended < begun)
        this.fault("ends-before-it-begins", "cell", table, row, last);
    }
    return values;
  }

  /** Gives an entity the values of the row's own columns. */
  describe(entity: DraftEntity, table: PlannedTable, row: SheetRow, columns: readonly PlannedColumn[]): void {
    if (columns.length === 0) return;
    const of = entity.kind === "project" ? "project" : entity.organisation ? "organisation" : "person";
    for (const [header, value] of this.values(table, row, columns)) {
      const column = columns.find(({ key }) => key === header)!;
      const type = column.meaning.type ?? "text";
      if (!this.draft.give(entity, { of, header, type }, value)) this.fault("two-values", "cell", table, row, column);
    }
  }

  /** Gives an entity the text of a cell that each has once: the first counts, another is told. */
  settle(
    entity: DraftEntity,
    field: "title" | "site" | "legalForm",
    { table, row, column }: Cell,
    text = this.text(table, row, column) || null,
  ): void {
    if (text === null) return;
    entity[field] ??= text;
    if (entity[field] !== text) this.fault("two-values", "cell", table, row, column);
  }

  /** Says which dates were read by a rule, once all rows are read. */
  tellDates(): void {
    for (const { code, table, row, column, count } of this.#dates.all())
      this.notice(code, table, { row, column }, String(count));
  }

  /** Takes a link up, which the cell states; null where no single cell does. */
  link(link: DraftLink, table: PlannedTable, row: SheetRow, column: PlannedColumn | null): void {
    this.draft.links.push(link);
    if (link.role === "mentioned_in") this.#mentions.set(link, { table, row, column });
  }

  /**
   * Leaves out the links of people who are only mentioned, each with its fault: to be mentioned is no part in a
   * project, and the model has it of organisations alone. Who is a person is known once all rows are read.
   */
  leaveMentionedPeople(): void {
    const left = new Set<DraftLink>();
    for (const [link, { table, row, column }] of this.#mentions) {
      if (kindOf(link.source) !== "person") continue;
      left.add(link);
      this.fault("mentioned-person", "cell", table, row, column);
    }
    if (left.size > 0) this.draft.links = this.draft.links.filter((link) => !left.has(link));
  }

  /** What a cell states. */
  statement(table: PlannedTable, row: SheetRow, column: PlannedColumn | null, mention: string): Statement {
    const { file, name } = table.sheet;
    const address = `${column?.letter ?? ""}${row.row}`;
    const record = table.sheet.graph ? (row.id ?? String(row.row)) : name === null ? address : `${name}!${address}`;
    return { file, record, mention, qualifier: null, group: null, attributes: NONE };
  }
}

/** A text without its e-mail addresses and the brackets around them. */
const withoutAddresses = (text: string): string =>
  withoutEmails(text)
    .replaceAll("…@…", "")
    .replaceAll(/[<([]\s*[>)\]]/g, "")
    .trim();

/** The name that a text is; null where it is none, and why where that is to be told. */
function nameIn(text: string): { name: string | null; fault?: FaultCode } {
  // Programs write an address in parentheses behind the names that they link.
  const name = text
    .replaceAll(/\(https?:\/\/[^\s)]*\)/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    // Airtable keeps a name that has a comma in quotes within its lists.
    .replace(/^"([^"]+)"$/, "$1");
  if (isFormulaError(name)) return { name: null, fault: "formula-error" };
  if (name.length > LONGEST_NAME) return { name: null, fault: "name-too-long" };
  return { name: /[\p{L}\p{N}]/u.test(name) && !isPlaceholder(name) ? name : null };
}

/** Whether a text is a line that somebody drew through an empty cell. */
const isDash = (text: string): boolean => /^[\p{Pd}_.\s]+$/u.test(text);

const NONE: ReadonlyMap<string, AttributeValue> = new Map();

/** Columns of a beginning with those of its end, among a row's own. */
function spansOf(table: PlannedTable, columns: readonly PlannedColumn[]) {
  const dated = columns.filter(({ meaning }) => meaning.type === "date" || meaning.type === "integer");
  if (dated.length < 2) return [];
  const known = SPANS.get(table) ?? spansIn(table.columns, ({ header }) => [header], typeIn);
  SPANS.set(table, known);
  return known.filter(({ first, last }) => dated.includes(first) && dated.includes(last));
}

/** Whether a value is a day or may be a year. */
const isTime = (value: AttributeValue | undefined): value is string | number =>
  typeof value === "string" || (typeof value === "number" && mayBeYear(value));

const SPANS = new WeakMap<PlannedTable, ReturnType<typeof spansIn<PlannedColumn>>>();

const typeIn = ({ meaning }: PlannedColumn): AttributeType => meaning.type ?? "text";

/** What is wrong with a text that is no value of its column's type. */
const wrongIn = (text: string, type: AttributeType): FaultCode =>
  type === "date" && isDateLike(text) ? "no-such-day" : (WRONG[type] ?? "not-a-number");

const WRONG: Partial<Record<string, FaultCode>> = {
  integer: "not-a-number",
  number: "not-a-number",
  date: "not-a-date",
  boolean: "not-true-or-false",
};
