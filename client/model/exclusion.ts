import type { Dataset } from "../../server/contract/dataset.ts";
import type { Role } from "../../server/contract/shared.ts";
import { actorRolesWith } from "../../server/contract/vocabulary.ts";
import { type DatasetRoles, firstExcluded } from "../../server/contract/view-conditions.ts";
import { EXCLUSION } from "./options/exclusion.ts";
import type { State } from "./state.ts";
import { isActor, type Network } from "./network.ts";

/** The first roles that are offered to be left out; the others by which actors take part come after them. */
const FIRST_OFFERED: readonly Role[] = ["accompanies", "partners", "carries", "leads", "co_facilitates"];

/** The roles that may be left out, in the order in which they are offered. */
export const excludableRoles = ({ roles }: DatasetRoles): Role[] => [
  ...new Set([...FIRST_OFFERED, ...actorRolesWith(roles)]),
];

/** A word of the address for what is left out: a role, a group of actors, or the id of one. */
export type ExclusionWord = string;

/** The programme's funder; null where the network does not hold it. */
export const funderOf = (network: Network): string | null =>
  network.hasNode("organisation:ademe") ? "organisation:ademe" : null;

/** Organisations of type `network`: those whose members or branches are in several territories. By id. */
export const networksOf = (network: Network): string[] =>
  network.filterNodes((_, { kind, type }) => kind === "organisation" && type === "network").toSorted();

/** What the question on exclusion leaves out: what the address says, else the first choice. */
export const exclusionOf = (
  state: Pick<State, "options">,
  dataset: Pick<Dataset, "counts" | "vocabulary">,
): readonly ExclusionWord[] => EXCLUSION.read(state).without ?? firstExcluded(dataset);

/**
 * What `without` of the API means for these words: roles as they are, `funder`, `networks` and `selection` as the ids
 * they stand for, ids where the network holds them. In order, each once.
 */
export function resolveExclusion(
  words: readonly ExclusionWord[],
  network: Network,
  selection: readonly string[],
  dataset: DatasetRoles,
): string[] {
  const roles = excludableRoles(dataset);
  const holdsActor = (id: string) => network.hasNode(id) && isActor(network.getNodeAttributes(id));
  return [
    ...new Set(
      words.flatMap((word) => {
        if (roles.includes(word)) return [word];
        if (word === "funder") return funderOf(network) ?? [];
        if (word === "networks") return networksOf(network);
        if (word === "selection") return selection.filter(holdsActor);
        return holdsActor(word) ? [word] : [];
      }),
    ),
  ];
}
