import type { Editions } from "../../contract/editions.ts";
import { EVERYTHING, type Filter } from "../../contract/filter.ts";
import type { Intersections, MemberLevel } from "../../contract/intersections.ts";
import { NotFound } from "../../contract/errors.ts";
import { yielder } from "../yield.ts";
import { byCodeUnit } from "../../network/code-unit.ts";
import { refOf } from "./entity.ts";
import { partsIn, placesOf } from "./parts.ts";
import { bySortName, type View } from "./view.ts";
import type { NodeRow } from "../../network/network.ts";
import { membersAmong } from "../members-among.ts";

/** Actors by exactly which of the chosen projects or territories (all when none is chosen) they take part in. */
export async function intersections(
  view: View,
  query: { filter: Filter; by: MemberLevel; minMembers: number; limit: number },
): Promise<Intersections> {
  const { filter, by, minMembers, limit } = query;
  const { parts } = await partsIn(view, filter);
  // A project of a chosen territory may also be located in another.
  const among = membersAmong(by, filter.regions);
  const membersOf = (project: string): readonly string[] => {
    if (by === "project") return [project];
    const places = placesOf(view, project, by).map(({ id }) => id);
    return among ? places.filter((id) => among.includes(id)) : places;
  };
  const rows = new Map<string, { members: string[]; actors: { node: NodeRow; projects: number }[] }>();
  const yieldNow = yielder();
  for (const [node, held] of parts) {
    await yieldNow();
    const joined = [...held.keys()].map(membersOf).filter(({ length }) => length > 0);
    const members = [...new Set(joined.flat())].sort(byCodeUnit);
    if (members.length < minMembers) continue;
    const actor = { node, projects: joined.length };
    // Ids hold no white space.
    const row = rows.get(members.join(" "));
    if (row) row.actors.push(actor);
    else rows.set(members.join(" "), { members, actors: [actor] });
  }
  const ordered = [...rows].sort(
    ([a, x], [b, y]) => y.actors.length - x.actors.length || y.members.length - x.members.length || byCodeUnit(a, b),
  );
  return {
    rows: ordered.slice(0, limit).map(([, { members, actors }]) => {
      const named = actors.sort((x, y) => bySortName(x.node, y.node));
      return {
        members,
        count: actors.length,
        actors: named.map(({ node, projects }) => ({ ...refOf(node), projects })),
      };
    }),
    total: ordered.length,
    totalActors: ordered.reduce((sum, [, { actors }]) => sum + actors.length, 0),
    truncated: ordered.length > limit,
  };
}

/**
 * Actors of two packages by sort name, with their projects in each; throws `NotFound` for a package that is not loaded.
 */
export async function editions(
  view: View,
  packages: string[],
  { from, to }: { from: string; to: string },
): Promise<Editions> {
  if (!packages.includes(from)) throw new NotFound("from", from);
  if (!packages.includes(to)) throw new NotFound("to", to);
  const answer: Editions = { stayed: [], came: [], left: [] };
  const { parts } = await partsIn(view, EVERYTHING);
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
