import { createStore, get } from "idb-keyval";
import type { Decision } from "../../server/contract/reconciliation.ts";
import type { Reconciliation } from "../model/reconciliation.ts";
import type { Held, SharedStore } from "./shared-state.ts";
import { writeOver } from "./write-over.ts";

/** What is kept: the list that is looked at, and what was decided of others before. */
export interface KeptReconciliation {
  /** Null where none is looked at. */
  reconciliation: Reconciliation | null;
  decisions: readonly Decision[];
}

/** Keeps what was decided of names against lists. Both throw where the browser refuses. */
export type ReconciliationStore = SharedStore<KeptReconciliation>;

/** The store of this browser (IndexedDB). */
export function openReconciliationStore(): ReconciliationStore {
  const store = createStore("maillage.reconciliation", "reconciliation");
  return {
    load: async () => heldOf(await get("all", store)),
    keep: async (kept, revision) => {
      const held = await writeOver(store, { all: { ...kept, revision } }, ["all"]);
      return heldOf(held("all") as Row | undefined);
    },
  };
}

type Row = KeptReconciliation & { revision?: string };

const heldOf = (row: Row | undefined): Held<KeptReconciliation> => ({
  value: row ? { reconciliation: row.reconciliation, decisions: row.decisions } : null,
  revision: row?.revision ?? null,
});
