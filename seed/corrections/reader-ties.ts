import { fold } from "../package/fold.ts";
import type { Dataset } from "../package/schema.ts";
import { ENTITY_TABLES } from "../package/tables.ts";

/** A row of projects.csv. */
export type Project = Dataset["projects"][number];

/** Whom a role ties to each project, by the project's id: who it is, by their key. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, { id: string; name: string }>>;

/** What tells somebody, or a project, from others in the packages of two readers. */
export type KeyOf = (id: string, name: string) => string;

/** The folded name: two readers who started apart gave ids of their own. */
export const byName: KeyOf = (_, name) => fold(name);

/** The id of whatever stands in a package that both started from, else the folded name. */
export function byIdIn(base: Dataset): KeyOf {
  const ids = new Set(Object.values(ENTITY_TABLES).flatMap((table) => base[table].map(({ id }) => id)));
  return (id, name) => (ids.has(id) ? id : fold(name));
}

/** Projects by their key; of two projects with one key the second is told from the first. */
export const projectsByKey = (dataset: Dataset, keyOf: KeyOf = byName): ReadonlyMap<string, Project> =>
  rowsByKey(dataset.projects, keyOf);

/** Names of projects that one of the packages at least has not read to their end, each once. */
export const unreadIn = (packages: readonly Dataset[]): string[] => [
  ...new Map(packages.flatMap(({ package: { unread = [] } }) => unread.map((name) => [fold(name), name]))).values(),
];

/** Projects by their key, without those of these names: what is absent of them was not judged. */
export function readProjects(
  dataset: Dataset,
  unread: readonly string[],
  keyOf: KeyOf = byName,
): ReadonlyMap<string, Project> {
  const left = new Set(unread.map(fold));
  return new Map([...projectsByKey(dataset, keyOf)].filter(([, { name }]) => !left.has(fold(name))));
}

/** Rows of a table of entities by their key; of two with one key the second is told from the first. */
export function rowsByKey<T extends { id: string; name: string }>(
  rows: readonly T[],
  keyOf: KeyOf,
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row.id, row.name);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    all.set(time === 1 ? key : `${key} #${time}`, row);
  }
  return all;
}

/**
 * Who is tied to projects, role by role. Somebody of a name is told from an organisation of that name. Of two of one
 * key the last that is tied stands for both.
 */
export function tiesByRole(dataset: Dataset, keyOf: KeyOf = byName): ReadonlyMap<string, Ties> {
  const names = new Map(
    TIED.flatMap((table) =>
      dataset[table].map(({ id, name }) => [id, { id, name, key: nameKey(id, name, keyOf) }] as const),
    ),
  );
  const roles = new Map<string, Map<string, Map<string, { id: string; name: string }>>>();
  for (const { role, source, target } of dataset.links) {
    const [project, other] = source.startsWith("project:") ? [source, target] : [target, source];
    const found = names.get(other);
    if (found === undefined) continue;
    const ties = roles.get(role) ?? new Map<string, Map<string, { id: string; name: string }>>();
    const of = ties.get(project) ?? new Map<string, { id: string; name: string }>();
    roles.set(role, ties.set(project, of.set(found.key, { id: found.id, name: found.name })));
  }
  return roles;
}

/** The tables of those who are tied to projects. */
const TIED = Object.values(ENTITY_TABLES).filter((table) => table !== "projects");

/** What tells somebody by name: names are those of one kind, so that a person is not the organisation of their name. */
export const nameKey = (id: string, name: string, keyOf: KeyOf = byName): string => `${kindIn(id)} ${keyOf(id, name)}`;

/** The kind before the colon of an id. */
export const kindIn = (id: string): string => id.slice(0, id.indexOf(":"));
