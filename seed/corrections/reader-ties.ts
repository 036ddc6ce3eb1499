import { fold } from "../package/fold.ts";
import type { Dataset } from "../package/schema.ts";

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
  const ids = new Set(ENTITIES.concat("projects").flatMap((table) => base[table].map(({ id }) => id)));
  return (id, name) => (ids.has(id) ? id : fold(name));
}

/** Projects by their key; of two projects with one key the second is told from the first. */
export function projectsByKey(dataset: Dataset, keyOf: KeyOf = byName): ReadonlyMap<string, Project> {
  const projects = new Map<string, Project>();
  const times = new Map<string, number>();
  for (const project of dataset.projects) {
    const key = keyOf(project.id, project.name);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    projects.set(time === 1 ? key : `${key} #${time}`, project);
  }
  return projects;
}

/** Who is tied to projects, role by role. Of two of one key the last that is tied stands for both. */
export function tiesByRole(dataset: Dataset, keyOf: KeyOf = byName): ReadonlyMap<string, Ties> {
  const names = new Map(
    ENTITIES.flatMap((table) =>
      dataset[table].map(({ id, name }) => [id, { id, name, key: keyOf(id, name) }] as const),
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

const ENTITIES: ("organisations" | "persons" | "themes" | "territories" | "projects")[] = [
  "organisations",
  "persons",
  "themes",
  "territories",
];
