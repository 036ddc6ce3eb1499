import { fold } from "../package/fold.ts";
import type { Ids } from "../package/ids.ts";
import type { Dataset } from "../package/schema.ts";
import type { ReadKind, ReviewedFact } from "./reviewed.ts";

/** What is named, and the facts that name it. */
export interface NamedBy {
  id: string;
  kind: ReadKind;
  name: string;
  facts: readonly Pick<ReviewedFact, "mention">[];
}

/**
 * The ledger of names that a reader took for one: where something is printed in several ways, a row for each but the
 * name that stands for all, so that strict merging keeps apart what was joined.
 */
export const joinedNames = (entities: Iterable<NamedBy>, ids: Ids): Dataset["aliases"] =>
  [...entities].flatMap(({ id, kind, name, facts }) => {
    const surfaces = new Map(facts.map(({ mention }) => [fold(mention), mention]));
    if (surfaces.size < 2) return [];
    return [...surfaces]
      .filter(([folded]) => folded !== fold(name))
      .map(([, surface]) => ({
        ...{ surface, entity: id, decision: "same" as const, other: null, merged_id: ids.take(`${kind}:`, surface) },
        ...{ decided_by: "review" as const, confidence: "high" as const },
        reason: `The reader of the document took it for ${name}.`,
        reason_fr: `Pris pour ${name} par qui a lu le document.`,
      }));
  });
