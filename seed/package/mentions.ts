import type { Tables } from "./tables.ts";

/**
 * Links whose mention is empty, with the name that says the same: of the actor where the link leads to a project, else
 * of what it leads to. Pure; a link whose end has no name stays as it is.
 */
export function withMentions(tables: Tables): Tables {
  const names = new Map<string, string>();
  for (const table of ["projects", "organisations", "persons", "themes", "territories"] as const)
    for (const { row } of tables[table] ?? []) if (row.id !== undefined && row.name) names.set(row.id, row.name);
  const links = tables.links?.map((line) => {
    const { mention, source, target } = line.row;
    if (mention !== undefined || source === undefined || target === undefined) return line;
    const name = names.get(target.startsWith("project:") ? source : target);
    return name === undefined ? line : { ...line, row: { ...line.row, mention: name } };
  });
  return { ...tables, links: links ?? null };
}
