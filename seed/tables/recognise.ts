import { fold } from "../package/fold.ts";
import { withOwners } from "./column-owners.ts";
import { isIdentifier, meaningOf } from "./header-words.ts";
import { kindIn } from "./kind-words.ts";
import type { Form, Meaning } from "./meanings.ts";
import { ownExport } from "./own-export.ts";
import { isPlaceholder } from "./placeholders.ts";
import { programmeTable } from "./programmes.ts";
import { graphMeanings, graphTable } from "./recognise-graph.ts";
import { roleOf } from "./role-words.ts";
import { surveyTable } from "./recognise-survey.ts";
import type { Recognised } from "./recognised.ts";
import { cellsOf, type Table, type TableColumn } from "./table.ts";
import { isTotal } from "./total-words.ts";
import { isTruthWord, numberIn } from "./values.ts";

/** The forms that a table may be given instead of the one it was recognised as. */
export const formsOf = ({ sheet }: Table): Form[] =>
  sheet.graph === "points"
    ? ["points", "ignored"]
    : ["links", "projects", "matrix", "matrix-of-projects", "points", "ties", "one-mode", "register", "ignored"];

/** What a table is, by its headers first, then by what stands in its cells. */
export function recognise(table: Table): Recognised {
  const known = table.recognised ?? programmeTable(table) ?? ownExport(table);
  if (known) return known;
  return graphTable(table) ?? surveyTable(table) ?? matrix(table) ?? rowsTable(table);
}

/** What the columns of a table mean in a form that it was recognised as, or that somebody chose for it. */
export function meaningsIn(form: Form, table: Table, recognised: Recognised): Map<string, Meaning> {
  if (recognised.form === form) return recognised.meanings;
  if (form === "matrix" || form === "matrix-of-projects") return matrixMeanings(table, form);
  if (form === "ties" || form === "one-mode" || form === "points") return graphMeanings(table, form);
  return rowMeanings(table, form);
}

const SIZE = { columns: 3, rows: 2 };

/** A matrix has names in its first column and in its header, and nothing but marks and figures elsewhere. */
function matrix(table: Table): Recognised | null {
  const [first, ...rest] = table.columns;
  if (!first || rest.length < SIZE.columns - 1 || table.rows.length < SIZE.rows) return null;
  if (first.distinct < first.filled || first.type !== "text") return null;
  const cells = rest.filter(({ header }) => !isTotal(header));
  const known = cells.filter(({ header }) => header === "" || meaningOf(header) !== null).length;
  if (known > cells.length / 4) return null;
  const marks = cells.filter((column) => column.filled === 0 || isMarks(table, column)).length;
  if (marks < cells.length * 0.9) return null;
  const form = meaningOf(first.header)?.is === "project" ? "matrix-of-projects" : "matrix";
  return { form, meanings: matrixMeanings(table, form) };
}

/** Letters of a role in a cell; more are a name that holds such a word. */
const ROLE_LENGTH = 25;

/** Whether a column holds signs, roles and small figures alone, as a matrix does. */
export function isMarks({ rows }: Table, { at, decimals }: TableColumn): boolean {
  for (const { cells } of rows) {
    const cell = cells[at] ?? "";
    // A letter is a mark of one's own, « P » for « porteur ».
    if (
      /^\p{L}?$/u.test(cell) ||
      isPlaceholder(cell) ||
      isTruthWord(cell) ||
      (cell.length < ROLE_LENGTH && roleOf(cell) !== null)
    )
      continue;
    const number = numberIn(cell, decimals);
    if (number === null || number < 0 || number > 100) return false;
  }
  return true;
}

function matrixMeanings(table: Table, form: "matrix" | "matrix-of-projects"): Map<string, Meaning> {
  const [first, ...rest] = table.columns;
  // A column that sums up the others is none of them.
  const meanings = new Map<string, Meaning>(
    rest.map(({ key, header }) => [key, { is: isTotal(header) ? "ignored" : "cell" }]),
  );
  if (first) meanings.set(first.key, form === "matrix" ? { is: "actor", of: actorsOf(first) } : { is: "project" });
  return meanings;
}

const actorsOf = ({ header }: TableColumn): "organisation" | "person" => {
  const found = meaningOf(header);
  return found?.is === "actor" && found.of === "person" ? "person" : "organisation";
};

function rowsTable(table: Table): Recognised {
  const meanings = rowMeanings(table, "links");
  const found = [...meanings.values()];
  boardsAreProjects(table, meanings);
  const project = table.columns.find(({ key }) => ["project", "project-id"].includes(meanings.get(key)?.is ?? ""));
  const actors = table.columns.filter(({ key }) => meanings.get(key)?.is === "actor");
  if (!project || actors.length === 0) {
    if (found.some(({ is }) => ["project", "project-id", "actor"].includes(is))) return { form: "register", meanings };
    return { form: "links", meanings: rowMeanings(table, "links", true), guessed: true };
  }
  const onePerRow = project.distinct === project.filled && table.rows.length > 0;
  const lists = actors.length > 1 || actors.some(({ signs }) => signs.some(({ sign }) => /[;,|\n]/.test(sign)));
  return { form: onePerRow && lists ? "projects" : "links", meanings };
}

/**
 * What columns of a table of rows mean; a second project, place of a list or the like is an attribute. `guess` takes
 * the first two columns of names for actor and project where headers say nothing: fewer names are projects.
 */
function rowMeanings(table: Table, form: Form, guess = false): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const once = new Set<string>();
  for (const column of table.columns) {
    const found = meaningOf(column.header);
    if (
      found?.is === "project" &&
      once.has("project") &&
      !once.has("title") &&
      /nom|name|intitule|libelle|title/.test(fold(column.header))
    ) {
      // Beside an acronym, the name is a headline.
      once.add("title");
      meanings.set(column.key, { is: "title" });
      continue;
    }
    // What holds e-mail addresses is not taken, and leaves who the row is about to the others.
    if (found === null || column.emails || (ONCE.has(found.is) && once.has(found.is))) continue;
    // « Nature » may as well be that of a grant: without a word for a kind it says something else.
    if (found.is === "kind" && !cellsOf(table, column.at).some((cell) => kindIn(cell) !== null)) continue;
    // « Porteur : oui » says the row's role.
    if (found.is === "actor" && found.role && column.type === "boolean" && !once.has("role")) {
      once.add("role");
      meanings.set(column.key, { is: "role" });
      continue;
    }
    // A column of figures or of yes and no names nobody.
    if (NAMES.has(found.is) && column.filled > 0 && column.type !== "text" && form !== "register") continue;
    once.add(found.is);
    const people = found.is === "actor" && !found.role && arePeople(table, column);
    meanings.set(column.key, people ? { ...found, of: "person" } : found);
  }
  nameColumn(table, meanings);
  namesUnderRole(table, meanings);
  if (once.has("role")) roleByRow(meanings);
  if (guess) guessEnds(table, meanings);
  return withOwners(table, meanings);
}

/** Names of people as lists give them: « Smith, John ». */
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’ -]+, \p{Lu}[\p{L}'’. -]*$/u;

/** Whether most names of a column are those of people, surname first. */
export function arePeople(table: Table, { at }: TableColumn): boolean {
  const cells = cellsOf(table, at);
  return cells.length > 0 && cells.filter((cell) => SURNAME_FIRST.test(cell)).length >= 0.8 * cells.length;
}

const ONCE = new Set([
  "project",
  "project-id",
  "title",
  "role",
  "kind",
  "qualifier",
  "record",
  "actor-id",
  "legal-form",
]);
const NAMES = new Set(["project", "actor", "role"]);

/** A column « Nom » is the project's where nothing else is, else the actor's. */
function nameColumn({ columns }: Table, meanings: Map<string, Meaning>): void {
  const name = columns.find(
    ({ key, header }) => !meanings.has(key) && /^(noms?|names?|libelle|intitule|acronym\w*)$/.test(fold(header)),
  );
  if (!name) return;
  const has = (is: string) => [...meanings.values()].some((one) => one.is === is);
  if (!has("project") && (has("actor") || has("project-id"))) meanings.set(name.key, { is: "project" });
  else if (has("project") && !has("actor")) meanings.set(name.key, { is: "actor", of: "organisation" });
}

/** Different values of a column, of all, from which on they are names: a few words say all roles. */
const NAMES_DIFFER = 0.75;

/** A column such as « Type de partenaire » has names in it where nearly each differs and nobody else takes part. */
function namesUnderRole(table: Table, meanings: Map<string, Meaning>): void {
  const column = table.columns.find(({ key }) => meanings.get(key)?.is === "role");
  if (!column || [...meanings.values()].some(({ is }) => is === "actor")) return;
  if (column.type !== "text" || column.filled < SIZE.rows || column.distinct < NAMES_DIFFER * column.filled) return;
  if (cellsOf(table, column.at).some((cell) => cell.length < ROLE_LENGTH && roleOf(cell) !== null)) return;
  meanings.set(column.key, { is: "actor", of: "organisation" });
}

/**
 * Of two columns of actors and none of projects (companies and their directors), the one whose names come back is that
 * of the projects, bodies before people; in a register each name stands once.
 */
function boardsAreProjects(table: Table, meanings: Map<string, Meaning>): void {
  const found = [...meanings.values()];
  if (found.some(({ is }) => is === "project" || is === "project-id")) return;
  const actors = table.columns.filter(({ key }) => meanings.get(key)?.is === "actor");
  if (actors.length !== 2) return;
  const person = (column: TableColumn): number => (meanings.get(column.key)?.of === "person" ? 1 : 0);
  const [first] = actors.toSorted((a, b) => person(a) - person(b) || a.distinct - b.distinct);
  if (!first || first.distinct === first.filled) return;
  meanings.set(first.key, { is: "project" });
  for (const [key, { is }] of meanings) if (is === "attribute") meanings.delete(key);
  withOwners(table, meanings);
}

/** Where a column says each row's role, that of columns of partners is said by it. */
function roleByRow(meanings: Map<string, Meaning>): void {
  for (const [key, { role, ...meaning }] of meanings) if (role === "partners") meanings.set(key, meaning);
}

function guessEnds(table: Table, meanings: Map<string, Meaning>): void {
  const has = (is: string) => [...meanings.values()].some((one) => one.is === is);
  const free = table.columns.filter(
    // What says the same in each row names nothing, nor does a number that is one's own.
    ({ key, header, type, filled, distinct }) =>
      !meanings.has(key) && type === "text" && (distinct > 1 || filled === 1) && !isIdentifier(header),
  );
  const byNames = free.slice(0, 2).toSorted((a, b) => a.distinct - b.distinct);
  if (!has("project") && byNames[0]) meanings.set(byNames[0].key, { is: "project" });
  const actor = free.find(({ key }) => !meanings.has(key));
  if (!has("actor") && actor) meanings.set(actor.key, { is: "actor", of: "organisation" });
}
