import { kindsOf } from "./own-roles.ts";
import type { OwnRole } from "./role-row.ts";
import type { BuiltInRole, Kind } from "./vocabulary.ts";

/** What a link may tie: the kind that it leads from, and the one that it leads to. */
export type Ends = readonly [from: Kind, to: Kind];

/** Which kinds a built-in role may lead from and to; see the role table in seed/README.md. */
export const ENDS: Record<BuiltInRole, readonly Ends[]> = {
  carries: [["organisation", "project"]],
  leads: [["person", "project"]],
  accompanies: [["person", "project"]],
  co_facilitates: [
    ["person", "project"],
    ["organisation", "project"],
  ],
  partners: [
    ["organisation", "project"],
    ["person", "project"],
  ],
  addresses: [["project", "theme"]],
  located_in: [
    ["project", "territory"],
    ["organisation", "territory"],
  ],
  part_of: [
    ["organisation", "organisation"],
    ["territory", "territory"],
  ],
  initiated: [["organisation", "organisation"]],
  mentioned_in: [["organisation", "project"]],
};

/** What each role may tie: the built-in ones, and these of a package's own. */
export function endsWith(own: readonly Pick<OwnRole, "id" | "from" | "to">[]): ReadonlyMap<string, readonly Ends[]> {
  const ends = new Map<string, readonly Ends[]>(Object.entries(ENDS));
  for (const { id, from, to } of own) {
    if (ends.has(id)) continue;
    const kinds = kindsOf(to);
    ends.set(
      id,
      kindsOf(from).flatMap((one) => kinds.map((other) => [one, other] as const)),
    );
  }
  return ends;
}
