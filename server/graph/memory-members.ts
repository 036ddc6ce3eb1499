import type { Editions } from "../contract/editions.ts";
import { EVERYTHING } from "../contract/filter.ts";
import type { Intersections } from "../contract/intersections.ts";
import type { Kind, Role } from "../contract/shared.ts";
import { NotFound } from "../errors.ts";
import { byCodeUnit } from "./code-unit.ts";
import { refOf } from "./memory-entity.ts";
import { partsByTerritory, partsIn } from "./memory-parts.ts";
import { bySortName, type View } from "./memory-view.ts";
import type { NodeRow } from "./network.ts";

/** Actors by exactly which of the chosen projects or regions (all when none is chosen) they take part in. */
export function intersections(
  view: View,
  query: { by: "project" | "region"; members: string[]; roles?: Role[]; kinds?: Kind[]; limit: number },
): Intersections {
  const { roles, kinds } = query;
  const filter = { ...EVERYTHING, ...(roles ? { roles } : {}), ...(kinds ? { kinds } : {}) };
  const { parts } = partsIn(view, filter);
  const held = query.by === "project" ? parts : partsByTerritory(view, parts, "region");
  const chosen = query.members.length > 0 ? new Set(query.members) : null;
  const rows = new Map<string, { members: string[]; actors: NodeRow[] }>();
  for (const [actor, groups] of held) {
    const members = [...groups.keys()].filter((id) => !chosen || chosen.has(id)).sort(byCodeUnit);
    if (members.length === 0) continue;
    // Ids hold no white space.
    const row = rows.get(members.join(" "));
    if (row) row.actors.push(actor);
    else rows.set(members.join(" "), { members, actors: [actor] });
  }
  const ordered = [...rows]
    .sort(
      ([a, x], [b, y]) => y.actors.length - x.actors.length || y.members.length - x.members.length || byCodeUnit(a, b),
    )
    .map(([, { members, actors }]) => {
      return { members, count: actors.length, actors: actors.sort(bySortName).map(refOf) };
    });
  return { rows: ordered.slice(0, query.limit), truncated: ordered.length > query.limit };
}

/** Actors of two packages by sort name, with their projects in each; throws `NotFound` for a package that is not loaded. */
export function editions(view: View, packages: string[], { from, to }: { from: string; to: string }): Editions {
  if (!packages.includes(from)) throw new NotFound("from", from);
  if (!packages.includes(to)) throw new NotFound("to", to);
  const answer: Editions = { stayed: [], came: [], left: [] };
  const { parts } = partsIn(view, EVERYTHING);
  for (const [actor, held] of [...parts].sort(([a], [b]) => bySortName(a, b))) {
    const projectsOf = (name: string) =>
      [...held.keys()].filter((id) => view.nodes.get(id)?.attributes.packages.includes(name)).sort(byCodeUnit);
    const row = { ...refOf(actor), from: projectsOf(from), to: projectsOf(to) };
    if (row.from.length > 0 && row.to.length > 0) answer.stayed.push(row);
    else if (row.to.length > 0) answer.came.push(row);
    else if (row.from.length > 0) answer.left.push(row);
  }
  return answer;
}
