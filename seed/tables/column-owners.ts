import { isDated } from "../package/date-columns.ts";
import { fold } from "../package/fold.ts";
import type { Meaning } from "./meanings.ts";
import type { Table, TableColumn } from "./table.ts";
import { valueIn } from "./values.ts";

/** Headers of several projects, whose names stand in one cell. */
const LISTED = /\b(projets|projects|operations|opérations|actions)\b/i;

/**
 * Whose a place, a site or an attribute is: the project's where it is one for each, else the actor's, else the tie's.
 */
export function withOwners(table: Table, meanings: Map<string, Meaning>): Map<string, Meaning> {
  const keyOf = (...wanted: string[]) => table.columns.find(({ key }) => wanted.includes(meanings.get(key)?.is ?? ""));
  const project = keyOf("project", "project-id");
  const actors = table.columns.filter(({ key }) => meanings.get(key)?.is === "actor");
  const tying = tyingColumns(table, actors, project);
  const actor = actors.length === 1 ? actors[0] : undefined;
  const actorKind = actor ? (meanings.get(actor.key)?.of ?? "organisation") : "organisation";
  // Where each row is an actor with a list of projects, what else it says is the actor's.
  const isOfActors =
    actor?.distinct === actor?.filled &&
    project?.signs.some(({ sign }) => sign === ";" || sign === "|" || (sign === "," && LISTED.test(project.header))) ===
      true;
  for (const column of table.columns) {
    const meaning = meanings.get(column.key);
    if (meaning && meaning.is !== "place" && meaning.is !== "site") continue;
    const words = fold(column.header);
    const ofProject = project && !isOfActors && dependsOn(table, column, project);
    const ofActor =
      actor &&
      (!project ||
        /(structure|partenaire|acteur|siege|organis\w+|partner)/.test(words) ||
        (!isOfTie(column) && dependsOn(table, column, actor)));
    const owner =
      ofProject && !/(structure|partenaire|acteur|siege|partner)/.test(words)
        ? "project"
        : ofActor
          ? actorKind
          : project
            ? ofProject || tying.length !== 1
              ? "project"
              : "link"
            : actorKind;
    if (!meaning) meanings.set(column.key, { is: "attribute", of: owner, type: column.type });
    // Ties and people are located nowhere: their places are words.
    else if (owner === "link" || owner === "person")
      meanings.set(column.key, { is: "attribute", of: owner, type: "text" });
    else meanings.set(column.key, { ...meaning, of: owner });
  }
  for (const { key, beginning } of table.columns) {
    const meaning = beginning === undefined ? undefined : meanings.get(beginning);
    if (meaning) meanings.set(key, meaning);
  }
  return meanings;
}

/** What is known of an actor itself, and no part in a project: when it was founded or born. */
const OF_ACTOR_ITSELF = /creat|creee|fond|found|naiss|born|birth|immatricul/;

/** Whether a column says when somebody takes part, though each may stand in a single row. */
const isOfTie = ({ type, header, samples }: TableColumn): boolean =>
  isDated(type, header, samples.map(Number)) && !OF_ACTOR_ITSELF.test(fold(header));

/** Rows without a project's name, of all, from which on each name is taken to stand in its first row alone. */
const CONTINUED = 0.3;

/** Whether a column starts with a name and has many empty cells. */
export const isContinued = ({ rows }: Pick<Table, "rows">, { at, filled }: TableColumn): boolean =>
  (rows[0]?.cells[at] ?? "") !== "" && rows.length - filled >= CONTINUED * rows.length && rows.length > 2;

/**
 * The columns of actors of which each row names another, beside those that name one for each project (« Porteur »
 * before « Partenaire »): what a row says beyond its project is said of these. All where there is but one.
 */
export function tyingColumns<Column extends TableColumn>(
  table: Pick<Table, "rows">,
  actors: readonly Column[],
  project: TableColumn | undefined,
): readonly Column[] {
  if (actors.length < 2 || project === undefined) return actors;
  return actors.filter((actor) => !dependsOn(table, actor, project));
}

/** Whether a column has one value for each value of another; in one of dates, what is no day is a slip and no value. */
function dependsOn({ rows }: Pick<Table, "rows">, column: TableColumn, on: TableColumn): boolean {
  const { at, type } = column;
  const values = new Map<string, string>();
  const isNamedAbove = isContinued({ rows }, on);
  let above = "";
  for (const { cells } of rows) {
    const [own, value] = [fold(cells[on.at] ?? ""), cells[at] ?? ""];
    above = own || above;
    const of = isNamedAbove ? above : own;
    if (of === "" || value === "" || (type === "date" && valueIn(value, type, column) === null)) continue;
    const before = values.get(of);
    if (before !== undefined && before !== value) return false;
    values.set(of, value);
  }
  return true;
}
