import type { Decision } from "./decision.ts";
import type { Proposal } from "./match.ts";

/** A row of the file of decisions for each candidate, with nothing decided; names and candidates in their order. */
export const proposalRows = (proposals: readonly Proposal[], space: string): Decision[] =>
  proposals.flatMap(({ id, name, candidates }) =>
    candidates.map(({ code, name: candidate, context, score, reason }) => ({
      ...{ space, id, name, code, candidate, context, score, reason },
      ...{ decision: null, author: null, day: null },
    })),
  );
