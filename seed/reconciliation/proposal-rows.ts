import type { Decision } from "./decision.ts";
import type { Candidate, Proposal } from "./match.ts";

/** A row of the file of decisions for each candidate, with nothing decided; names and candidates in their order. */
export const proposalRows = (proposals: readonly Proposal[], space: string): Decision[] =>
  proposals.flatMap((proposal) => proposal.candidates.map((candidate) => decisionOn(proposal, candidate, space)));

/** A candidate of a name as the file of decisions has it, with nothing decided. */
export const decisionOn = ({ id, name }: Pick<Proposal, "id" | "name">, one: Candidate, space: string): Decision => ({
  ...{ space, id, name, code: one.code, candidate: one.name, context: one.context },
  ...{ score: one.score, reason: one.reason, decision: null, author: null, day: null },
});
