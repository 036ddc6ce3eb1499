import type { ActorRole } from "../../server/contract/shared.ts";
import { FIRST_EXCLUDED, OPTION_NAMES } from "../../server/contract/view-conditions.ts";
import { EXCLUSION } from "./options/exclusion.ts";
import type { State } from "./state.ts";
import { holdsRole, isActor, type Network } from "./network.ts";

/** The roles that may be left out, in the order in which they are offered. */
export const EXCLUDABLE_ROLES = [
  "accompanies",
  "partners",
  "carries",
  "leads",
  "co_facilitates",
] as const satisfies readonly ActorRole[];

/** A word of the address for what is left out: a role, a group of actors, or the id of one. */
export type ExclusionWord = string;

/** The programme's funder; null where the network does not hold it. */
export const funderOf = (network: Network): string | null =>
  network.hasNode("organisation:ademe") ? "organisation:ademe" : null;

/** Organisations of type `network`: those whose members or branches are in several territories. By id. */
export const networksOf = (network: Network): string[] =>
  network.filterNodes((_, { kind, type }) => kind === "organisation" && type === "network").toSorted();

/**
 * What the question on exclusion leaves out: what the address says, else the first choice where the network has any of
 * it.
 */
export function exclusionOf(state: Pick<State, "options">, network: Network): readonly ExclusionWord[] {
  const { without } = EXCLUSION.read(state);
  const isChosen = state.options[OPTION_NAMES.excluded] !== undefined;
  return isChosen || FIRST_EXCLUDED.every((role) => holdsRole(network, role)) ? without : [];
}

/**
 * What `without` of the API means for these words: roles as they are, `funder`, `networks` and `selection` as the ids
 * they stand for, ids where the network holds them. In order, each once.
 */
export function resolveExclusion(
  words: readonly ExclusionWord[],
  network: Network,
  selection: readonly string[],
): string[] {
  const holdsActor = (id: string) => network.hasNode(id) && isActor(network.getNodeAttributes(id));
  return [
    ...new Set(
      words.flatMap((word) => {
        if ((EXCLUDABLE_ROLES as readonly string[]).includes(word)) return [word];
        if (word === "funder") return funderOf(network) ?? [];
        if (word === "networks") return networksOf(network);
        if (word === "selection") return selection.filter(holdsActor);
        return holdsActor(word) ? [word] : [];
      }),
    ),
  ];
}
