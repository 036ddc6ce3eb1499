import { DESCRIPTION } from "./description.ts";
import type { Fault } from "./faults.ts";
import type { Tables } from "./tables.ts";

/** A package among several: the folder it is in, its name (null when unknown) and its tables. */
export interface NamedTables {
  dir: string;
  name: string | null;
  tables: Tables;
}

/**
 * What stands between packages that are loaded together: one name for two, a source or a role that is not the same
 * under the same id, an id that one merges away and another uses. Entities may differ in their names; the first
 * package's counts. Pure.
 */
export function* checkPackages(packages: readonly NamedTables[]): Generator<Fault & { dir: string }> {
  const names = new Map<string, string>();
  const sources = new Map<string, { title: string; dir: string }>();
  const roles = new Map<string, { says: string; dir: string }>();
  const merged = new Map<string, { entity: string; dir: string }>();
  for (const { dir, tables } of packages) {
    for (const { row } of tables.aliases ?? [])
      if (row.merged_id != null && row.entity !== undefined && !merged.has(row.merged_id))
        merged.set(row.merged_id, { entity: row.entity, dir });
  }
  for (const { dir, name, tables } of packages) {
    const before = name === null ? undefined : names.get(name);
    if (name !== null && before !== undefined) {
      const expected = `another name, since the package in ${before} has this one.`;
      yield { dir, file: DESCRIPTION, line: null, column: "name", value: name, expected };
    } else if (name !== null) names.set(name, dir);
    for (const { line, row } of tables.sources ?? []) {
      if (row.id === undefined || row.title === undefined) continue;
      const known = sources.get(row.id);
      if (!known) sources.set(row.id, { title: row.title, dir });
      else if (known.title !== row.title) {
        const expected = `an id of its own, since this one is the source “${known.title}” in ${known.dir}.`;
        yield { dir, file: "sources.csv", line, column: "id", value: row.id, expected };
      }
    }
    for (const { line, row } of tables.roles ?? []) {
      const { id, ...says } = row;
      if (id === undefined || Object.values(says).length < 5) continue;
      const known = roles.get(id);
      if (!known) roles.set(id, { says: JSON.stringify(says), dir });
      else if (known.says !== JSON.stringify(says)) {
        const expected = `a role that says the same in every column as in ${known.dir}, or an id of its own.`;
        yield { dir, file: "roles.csv", line, column: "id", value: id, expected };
      }
    }
    for (const table of ["projects", "organisations", "persons", "themes", "territories"] as const) {
      for (const { line, row } of tables[table] ?? []) {
        const into = row.id === undefined ? undefined : merged.get(row.id);
        if (!into || into.dir === dir) continue;
        const expected = `aliases.csv in ${into.dir} merges this id into ${into.entity}; use that one in its place.`;
        yield { dir, file: `${table}.csv`, line, column: "id", value: row.id ?? null, expected };
      }
    }
    for (const { line, row } of tables.aliases ?? []) {
      const into = row.merged_id == null ? undefined : merged.get(row.merged_id);
      if (!into || into.dir === dir || into.entity === row.entity) continue;
      const expected = `an id that is merged into ${into.entity}, as in ${into.dir}.`;
      yield { dir, file: "aliases.csv", line, column: "merged_id", value: row.merged_id ?? null, expected };
    }
  }
}
