import type { Choices, SheetChoice } from "./choices.ts";
import { isContinued } from "./column-owners.ts";
import { meaningOf } from "./header-words.ts";
import { partsOf } from "./lists.ts";
import type { Form, Meaning, MeaningName, PointKind, Separator } from "./meanings.ts";
import { arePeople, formsOf, meaningsIn, recognise } from "./recognise.ts";
import type { Table, TableColumn } from "./table.ts";
import type { ColumnUnderstanding } from "./understanding.ts";

/** A column with what it is taken for. */
export interface PlannedColumn extends TableColumn {
  meaning: Meaning;
  proposed: Meaning;
  separators: Separator[];
  proposedSeparators: Separator[];
  ignored: ColumnUnderstanding["ignored"];
  continued: boolean;
}

/** A table with what it and its columns are taken for. */
export interface PlannedTable extends Omit<Table, "columns"> {
  form: Form;
  proposed: Form;
  /** Whether somebody chose the form. */
  chosen: boolean;
  /** What it is shown as where nothing of it can be taken before a column is said to be something. */
  asked?: Form;
  /** Whether what it holds is a guess, which no header says. */
  guessed: boolean;
  forms: Form[];
  /** What points are that nothing else says, in a network of one mode; chosen or proposed. */
  points: PointKind;
  columns: PlannedColumn[];
}

/** What a table is taken for: as recognised, then as chosen. */
export function planOf(table: Table, choices: Choices): PlannedTable {
  const recognised = recognise(table);
  const { form: proposed, guessed = false } = recognised;
  const choice = choiceFor(table, choices.sheets ?? []);
  const forms = formsOf(table);
  const chosen = choice?.form !== undefined && forms.includes(choice.form);
  const form = chosen ? choice!.form! : proposed;
  const meanings = meaningsIn(form, table, recognised);
  const names = namesIn(table);
  const columns = table.columns.map((column): PlannedColumn => {
    const ignored = column.filled === 0 ? "empty" : column.emails ? "emails" : null;
    const isRead = ignored === null && !column.isKey && !isRowNumber(table, column);
    const found = ignored === null && !column.isKey ? meanings.get(column.key) : undefined;
    const meant: Meaning = found ?? (isRead ? ownColumn(form, column) : { is: "ignored" });
    const own = choice?.columns?.[column.key];
    // What holds e-mail addresses is not taken, whatever is chosen.
    const meaning = ignored === "emails" ? meant : (own?.meaning ?? meant);
    const proposedSeparators = isList(meaning.is) ? separatorsFor(form, meaning.is, column, names, table) : [];
    const separators = isList(meaning.is) ? (own?.separators ?? proposedSeparators) : [];
    const continued = form === "links" && meaning.is === "project" && (own?.continued ?? isContinued(table, column));
    return { ...column, meaning, proposed: meant, separators, proposedSeparators, ignored, continued };
  });
  const points = choice?.points ?? pointsOf(table, columns);
  return { ...table, form, proposed, chosen, guessed, forms, points, columns };
}

/** People where an end of the ties is said to be one, by choice or header, or its names are people's, surname first. */
function pointsOf(table: Table, columns: readonly PlannedColumn[]): PointKind {
  const ends = columns.filter(({ meaning }) => meaning.is === "source" || meaning.is === "target");
  const arePerson = (column: PlannedColumn): boolean =>
    column.meaning.of === "person" || meaningOf(column.header)?.of === "person" || arePeople(table, column);
  return ends.some(arePerson) ? "person" : "organisation";
}

/** How much alike the headers must be for a choice to be that of this sheet (common ones among all of both). */
const ALIKE = 0.5;

/** The choice that was made for a sheet with these headers, or with most of them. */
function choiceFor({ columns }: Table, choices: readonly SheetChoice[]): SheetChoice | undefined {
  const keys = new Set(columns.map(({ key }) => key));
  let best: { choice: SheetChoice | undefined; score: number } = { choice: undefined, score: ALIKE };
  for (const choice of choices) {
    const common = choice.headers.filter((header) => keys.has(header)).length;
    const score = common / new Set([...keys, ...choice.headers]).size;
    if (score >= best.score && score > 0) best = { choice, score: score + Number.EPSILON };
  }
  return best.choice;
}

/** Whether a column without a header numbers the rows from 0 or 1, as R and pandas write them before their tables. */
function isRowNumber({ rows }: Table, { at, header, type }: TableColumn): boolean {
  if (at > 0 || header !== "" || type !== "integer") return false;
  const first = Number(rows[0]?.cells[at]);
  return (first === 0 || first === 1) && rows.every(({ cells }, i) => Number(cells[at]) === first + i);
}

/** What is a column of one's own in a form: of the point, of the tie, or of what the row is about. */
function ownColumn(form: Form, { type }: TableColumn): Meaning {
  if (form === "ignored" || form === "matrix" || form === "matrix-of-projects") return { is: "ignored" };
  return { is: "attribute", of: form === "points" ? "organisation" : "link", type };
}

const isList = (is: MeaningName): boolean => ["actor", "theme", "project", "place"].includes(is);

/** Every cell of a table that is a whole name somewhere: what a comma must not cut. */
function namesIn({ rows, columns }: Table): Map<string, number> {
  const names = new Map<string, number>();
  const texts = columns.filter(({ type }) => type === "text");
  for (const { cells } of rows)
    for (const { at } of texts) {
      const cell = cells[at] ?? "";
      if (cell !== "") names.set(cell, (names.get(cell) ?? 0) + 1);
    }
  return names;
}

/** Cells of a column in which one that has a sign is one of many. */
const FEW = 3;

/**
 * Semicolons, bars and line breaks nearly always part a list; commas where most of what they part is no sentence or
 * address. The name of a project may have a comma or be wrapped: those part where what they part stands elsewhere too.
 */
function separatorsFor(
  form: Form,
  is: MeaningName,
  { signs, filled, at, header }: TableColumn,
  names: ReadonlyMap<string, number>,
  { rows }: Table,
) {
  const again = (sign: Separator): boolean => {
    const own = new Set(rows.flatMap(({ cells }) => cells[at] || []));
    const parts = [...own].filter((cell) => cell.includes(sign)).flatMap((cell) => partsOf(cell, [sign]));
    return parts.some((part) => own.has(part)) || new Set(parts).size < parts.length;
  };
  const plural = /(s|x)\b/i.test(header);
  // In a list of links one cell with such a sign may be a name that has it.
  const isSure = (sign: Separator, cells: number): boolean =>
    form !== "links" || filled < FEW || cells > 1 || plural || again(sign);
  const found = signs
    .filter(({ sign, cells }) => (sign === ";" || sign === "|" || sign === "\n") && isSure(sign, cells))
    .map(({ sign }) => sign)
    .filter((sign) => sign !== "\n" || is !== "project" || again(sign));
  if (is === "project" && !again(",")) return found;
  const commas = signs.find(({ sign }) => sign === ",")?.cells ?? 0;
  if (commas === 0) return found;
  const cells = [...names.keys()].filter((cell) => cell.includes(","));
  const parts = cells.flatMap((cell) => partsOf(cell, [",", ...found]));
  const known = parts.filter((part) => names.has(part)).length;
  const listed = form === "projects" || commas * 3 >= filled || known * 4 >= parts.length;
  return listed && (plural || known > 0 || form === "projects") && at >= 0 ? [...found, "," as const] : found;
}
