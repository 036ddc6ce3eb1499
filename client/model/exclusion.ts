import type { ActorRole } from "../../server/contract/shared.ts";
import { isActor, type Network } from "./network.ts";

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
 * What `without` of the API means for these words: roles as they are, `funder`, `networks` and `selection` as the ids they
 * stand for, ids where the network holds them. In order, each once.
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
