import { turn } from "../contract/turn.ts";
import type { Affiliation, ProjectSummary } from "../network/network.ts";
import type { Scope } from "./two-mode.ts";

/** Rows of a piece: to copy so many keeps a thread from others for a few milliseconds. */
const ROWS = 2000;

/** What is told once of a scope: its projects, its actors, and the lists of roles that anyone has. */
type Told = ProjectSummary | Affiliation["actor"] | Affiliation["roles"];

/**
 * A piece of a scope as it crosses to another thread: some rows of a column, or of each affiliation, in order, the
 * places of its actor, of its project and of its roles in their columns.
 */
export type ScopePiece =
  | { column: "projects" | "actors" | "roles"; rows: readonly Told[] }
  | { column: "parts"; rows: Int32Array };

/**
 * A scope in pieces, with a pause after each: to copy it whole, an object for each affiliation, would keep the thread
 * that sends it from others for half a second where there are tens of thousands.
 */
export async function* scopePieces({ projects, affiliations }: Scope): AsyncGenerator<ScopePiece> {
  const places = new Map(projects.map(({ id }, place) => [id, place]));
  const [actors, roles] = [numbering<Affiliation["actor"]>(), numbering<Affiliation["roles"]>()];
  const parts = new Int32Array(3 * affiliations.length);
  for (const [at, { actor, project, roles: held }] of affiliations.entries()) {
    if (at % ROWS === 0) await turn();
    parts.set([actors.placeOf(actor, actor.id), places.get(project)!, roles.placeOf(held, held.join())], 3 * at);
  }
  const columns = { projects, actors: actors.all, roles: roles.all };
  for (const column of ["projects", "actors", "roles"] as const) {
    for (let from = 0; from < columns[column].length; from += ROWS) {
      yield { column, rows: columns[column].slice(from, from + ROWS) };
      await turn();
    }
  }
  yield { column: "parts", rows: parts };
}

/** Things in the order in which they are first met, those of one name once. */
function numbering<Thing>() {
  const all: Thing[] = [];
  const places = new Map<string, number>();
  return {
    all,
    placeOf: (thing: Thing, name: string): number => {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, all.length);
      return all.push(thing) - 1;
    },
  };
}

/** The scope of which all pieces are told. */
export function scopeOf(pieces: readonly ScopePiece[]): Scope {
  const rowsOf = <Row>(of: ScopePiece["column"]): Row[] =>
    pieces.flatMap(({ column, rows }) => (column === of ? ([...rows] as Row[]) : []));
  const projects = rowsOf<ProjectSummary>("projects");
  const actors = rowsOf<Affiliation["actor"]>("actors");
  const roles = rowsOf<Affiliation["roles"]>("roles");
  const [parts] = pieces.flatMap((piece) => (piece.column === "parts" ? [piece.rows] : []));
  const affiliations = Array.from({ length: parts!.length / 3 }, (_, at): Affiliation => {
    const [actor, project, held] = parts!.subarray(3 * at, 3 * at + 3);
    return { actor: actors[actor!]!, project: projects[project!]!.id, roles: roles[held!]! };
  });
  return { projects, affiliations };
}
