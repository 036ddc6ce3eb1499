import { actorRolesWith, isActorRole, type OwnRole, type RoleOfLink, rolesWith } from "./vocabulary.ts";
import type { Kind, Merging, Role, Status } from "./shared.ts";

/**
 * The filter after its parameters were read and its ids resolved; every route that takes it means the same.
 * AND between fields, OR within one; an absent field does not restrict.
 *
 * How an engine applies it, in this order:
 * 1. `merging` chooses the layer of nodes and edges. Without `prose`, evidence entries of section `prose` do not count
 *    and edges that rest on them alone are gone. What remains is E0.
 * 2. Projects in scope: in `projects`, located (E0, `located_in`, then `part_of` upwards, at most six times) in one of
 *    `regions`, addressing (E0) one of `themes`, of one of `legalForms`.
 * 3. E1: the edges of E0 that touch no project out of scope, of one of `roles`, with an evidence entry of one of
 *    `statuses` (all counting entries stay on the edge).
 * 4. `minProjects`: actors (organisations, persons) with fewer distinct projects over the actor roles of E1
 *    (`mentioned_in` too where `roles` names it) are dropped. `kinds` does not change this count.
 * 5. Where any of `projects`, `regions`, `themes`, `legalForms`, `minProjects` is given, a node other than a project
 *    stays only if anchored: it has an E0 edge with a project in scope, or a chain of at most eight `located_in`,
 *    `part_of`, `initiated` (E0, from source to target) leads to it from an anchored node or a project in scope.
 *    Dropped actors anchor nothing.
 * 6. `kinds` and `ids` keep nodes; E1 edges with both ends kept stay; then nodes other than projects without an edge
 *    go. (Projects out of scope are gone, those in scope stay even alone, unless `kinds` or `ids` excludes them.)
 */
export interface Filter {
  projects?: string[];
  regions?: string[];
  themes?: string[];
  legalForms?: string[];
  kinds?: Kind[];
  roles?: Role[];
  statuses?: Status[];
  minProjects?: number;
  ids?: string[];
  prose: boolean;
  merging: Merging;
}

/** No restriction: everything but prose, reviewed merging. */
export const EVERYTHING: Filter = { prose: false, merging: "reviewed" };

/** Whether a filter keeps links of every role, as it does also where it names them all; `own` are the packages' own. */
export const keepsEveryRole = ({ roles }: Filter, own: readonly OwnRole[] = []): boolean =>
  rolesWith(own).every((role) => roles?.includes(role) ?? true);

/** Whether a mention in prose counts as taking part: where the filter names that role. */
export const countsMentions = ({ roles }: Filter): boolean => roles?.includes("mentioned_in") ?? false;

/** Answers whether a link counts as taking part under a filter; whether the filter keeps it is another question. */
export function countsAsPart(filter: Filter): (link: RoleOfLink) => boolean {
  const mentions = countsMentions(filter);
  return (link) => isActorRole(link) || (mentions && link.role === "mentioned_in");
}

/** The roles that count as taking part under a filter, those of the packages' own among them. */
export const partRoles = (filter: Filter, own: readonly OwnRole[] = []): Role[] => [
  ...actorRolesWith(own),
  ...(countsMentions(filter) ? ["mentioned_in"] : []),
];
