import type { Dataset } from "../../seed/package/schema.ts";
import { fold } from "../../seed/package/fold.ts";
import type { Evidence, Review } from "../contract/shared.ts";
import type { EdgeRow } from "./network.ts";

/**
 * What the ledger says about the printed words of a link: each name that a reviewer took for an entity at one of its
 * ends, with the reason, and whether a correction did. Words of another source than the booklet are no name of the
 * ledger.
 */
export function reviewsBy(
  packages: readonly Dataset[],
): (edge: Pick<EdgeRow, "source" | "target" | "evidence">) => Review[] {
  const ledger = new Map<string, { folded: string; review: Review }[]>();
  for (const { aliases, journal } of packages) {
    const merges = new Set(journal.flatMap((row) => (row.action === "merge" ? [`${row.subject} ${row.reason}`] : [])));
    for (const { surface, entity, decision, decided_by, merged_id: merged, reason, reason_fr } of aliases) {
      if (decision !== "same" || decided_by !== "review") continue;
      const own = ledger.get(entity) ?? [];
      const corrected = merges.has(`${merged} ${reason}`) && { corrected: true };
      const review = { surface, reason, ...(reason_fr && { reasonFr: reason_fr }), ...corrected };
      own.push({ folded: fold(surface), review });
      ledger.set(entity, own);
    }
  }
  return ({ source, target, evidence }) => {
    const names = [...(ledger.get(source) ?? []), ...(ledger.get(target) ?? [])];
    if (names.length === 0) return [];
    const found = evidence.flatMap((entry) =>
      entry.section === null ? [] : names.filter(({ folded }) => isPrinted(folded, entry)),
    );
    return [...new Map(found.map(({ folded, review }) => [folded, review])).values()];
  };
}

/** Whether a name is these words: the mention, or the mention with its qualifier, which may stand before it. */
function isPrinted(name: string, { mention, qualifier }: Evidence): boolean {
  const words = fold(mention);
  if (name === words) return true;
  return qualifier !== null && ` ${name} `.includes(` ${words} `) && ` ${name} `.includes(` ${fold(qualifier)} `);
}
