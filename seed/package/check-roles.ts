import { DESCRIPTION } from "./description.ts";
import type { Fault } from "./faults.ts";
import { fold } from "./fold.ts";
import { didYouMean } from "./nearest.ts";
import { kindsOf } from "./own-roles.ts";
import type { Tables } from "./tables.ts";
import { ACTOR_ROLES, ROLES } from "./vocabulary.ts";

/** Words that stand for something else where addresses name roles. */
export const RESERVED: readonly string[] = ["all", "none"];

/**
 * What is wrong with the roles of the package's own, with the roles that links name, and with the one that is told
 * apart. What follows from a fault that is `told` is passed over.
 */
export function* roleFaults(apart: string | undefined, tables: Tables, told: readonly Fault[]): Generator<Fault> {
  yield* ownRoleFaults(tables);
  if (tables.roles === null) return;
  const faulty = told.flatMap(({ file, column, value }) =>
    file === FILE && column === "id" && value ? [fold(value)] : [],
  );
  const own = tables.roles.flatMap(({ row }) => row.id ?? []);
  yield* unknownRoles(tables, [...ROLES, ...own], faulty);
  // A role whose row has a fault elsewhere may participate once that is mended.
  const parts = tables.roles.flatMap(({ row }) => (row.id && row.participates !== false ? [row.id] : []));
  const allowed = [...ACTOR_ROLES, ...parts];
  if (apart === undefined || allowed.includes(apart) || faulty.includes(fold(apart))) return;
  const expected = `a role by which actors take part in projects: ${allowed.join(", ")}.${didYouMean(apart, allowed)}`;
  yield { file: DESCRIPTION, line: null, column: "vocabulary.apart", value: apart, expected };
}

const FILE = "roles.csv";

function* ownRoleFaults({ roles }: Tables): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const { line, row } of roles ?? []) {
    const { id, from, to, participates } = row;
    if (id !== undefined) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, line);
      else yield fault(line, "id", id, `the id stands already in line ${first}; each id stands once.`);
      if ((ROLES as readonly string[]).includes(id))
        yield fault(line, "id", id, "another id: this role is built in and needs no row, and none may change it.");
      if (RESERVED.includes(id)) yield fault(line, "id", id, `another id: ${id} means something else in addresses.`);
    }
    if (participates !== true || from === undefined || to === undefined) continue;
    const actors = "a role that participates leads from organisation, person or both to project.";
    if (kindsOf(from).some((kind) => kind !== "organisation" && kind !== "person"))
      yield fault(line, "from", from, actors);
    if (to !== "project") yield fault(line, "to", to, actors);
  }
}

const fault = (line: number, column: string, value: string, expected: string): Fault => ({
  file: FILE,
  line,
  column,
  value,
  expected,
});

function* unknownRoles({ links }: Tables, known: readonly string[], faulty: readonly string[]): Generator<Fault> {
  const isKnown = new Set(known);
  for (const { line, row } of links ?? []) {
    if (row.role === undefined || isKnown.has(row.role) || faulty.includes(fold(row.role))) continue;
    const expected = `allowed are ${known.join(", ")}; others are rows of ${FILE}.${didYouMean(row.role, known)}`;
    yield { file: "links.csv", line, column: "role", value: row.role, expected };
  }
}
