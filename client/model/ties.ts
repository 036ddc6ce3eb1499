import type { Role } from "../../server/contract/shared.ts";
import type { TieLevel } from "../../server/contract/cite.ts";

/**
 * A tie of a one-mode projection as the API's pairs have it: two ends and what makes it, the actors of two projects or
 * territories, or the projects of two actors.
 */
export interface Tie {
  a: { id: string; name: string };
  b: { id: string; name: string };
  weight: number;
  shared: readonly { id: string; name: string; roles: { a: readonly Role[]; b: readonly Role[] } }[];
  /** Between territories: how many of `shared` have no project in the two but one that lies in both. */
  sameProject?: number;
}

/** By what a tie holds: coaching alone, other roles alone, or both. */
export type Manner = "coaches" | "others" | "both";

/** Whether an actor makes a tie by the role told apart alone: it has it on both sides, and no other on one of them. */
export const byCoaching = ({ roles: { a, b } }: Tie["shared"][number], apart: Role | null): boolean =>
  apart !== null && [a, b].every((roles) => roles.includes(apart)) && [a, b].some((roles) => roles.length === 1);

/** How many of the actors of a tie make it by coaching, and how many otherwise. */
export function countManners({ shared }: Pick<Tie, "shared">, apart: Role | null): { coaches: number; others: number } {
  const coaches = apart === null ? 0 : shared.filter((one) => byCoaching(one, apart)).length;
  return { coaches, others: shared.length - coaches };
}

/** By what a tie holds. */
export function mannerOf(tie: Pick<Tie, "shared">, apart: Role | null): Manner {
  const { coaches, others } = countManners(tie, apart);
  return others === 0 ? "coaches" : coaches === 0 ? "others" : "both";
}

/** The key of the cell or line of a tie, the same whichever end comes first. */
export const tieKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Where the pairs of a level are asked for. */
export const pairsPath = (level: TieLevel): string =>
  level === "project" ? "project-pairs" : level === "actor" ? "actor-pairs" : "territory-pairs";

/**
 * The ties that are left when actors or roles are left out: those with an actor that stays and holds, on both sides, a
 * role that stays. The same rule as `/api/cohesion`, so their number is its `ties`.
 */
export const tiesAfterExclusion = <T extends Tie>(ties: readonly T[], left: readonly string[]): T[] =>
  ties.flatMap((tie) => {
    const shared = tie.shared.filter(
      ({ id, roles }) =>
        !left.includes(id) &&
        roles.a.some((role) => !left.includes(role)) &&
        roles.b.some((role) => !left.includes(role)),
    );
    return shared.length === 0 ? [] : [{ ...tie, shared }];
  });
