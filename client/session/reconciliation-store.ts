import { createStore, get, set } from "idb-keyval";
import type { Decision } from "../../server/contract/reconciliation.ts";
import type { Reconciliation } from "../model/reconciliation.ts";

/** What is kept: the list that is looked at, and what was decided of others before. */
export interface KeptReconciliation {
  /** Null where none is looked at. */
  reconciliation: Reconciliation | null;
  decisions: readonly Decision[];
}

/** Keeps what was decided of names against lists. Both throw where the browser refuses. */
export interface ReconciliationStore {
  load: () => Promise<KeptReconciliation | undefined>;
  keep: (kept: KeptReconciliation) => Promise<void>;
}

/** The store of this browser (IndexedDB). */
export function openReconciliationStore(): ReconciliationStore {
  const store = createStore("maillage.reconciliation", "reconciliation");
  return { load: () => get("all", store), keep: (kept) => set("all", kept, store) };
}
