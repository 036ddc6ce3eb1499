import { clear, createStore, get, getMany, setMany } from "idb-keyval";
import type { GivenReadings } from "../../server/contract/comparison-messages.ts";
import type { AgreementStated, Settling } from "../model/comparison.ts";

/** A comparison with what was compared. */
export interface KeptComparison {
  given: GivenReadings;
  /** The day on which it was made, and the data of this page that it corrects; null where these are in files alone. */
  day: string;
  corrects: { own: string | null } | null;
  settling: Settling;
}

/** Keeps the one comparison that a reader works at. All throw where the browser refuses. */
export interface ComparisonStore {
  load: () => Promise<KeptComparison | null>;
  /** Keeps a comparison in the place of the one before. */
  keep: (kept: KeptComparison) => Promise<void>;
  /** Keeps what was settled of it, and what is stated of it. */
  keepSteps: (settling: Settling, stated: AgreementStated | null) => Promise<void>;
  /** What is stated of it; null where there is none. */
  stated: () => Promise<AgreementStated | null>;
  forget: () => Promise<void>;
}

/** The store of this browser (IndexedDB). What was compared is written once, then only what is settled. */
export function openComparisonStore(): ComparisonStore {
  const store = createStore("maillage.comparison", "comparison");
  return {
    load: async () => {
      const rows = await getMany(["made", "settling"], store);
      const [made, settling] = rows as [Omit<KeptComparison, "settling">?, Settling?];
      return made && settling ? { ...made, settling } : null;
    },
    keep: ({ settling, ...made }) =>
      setMany(
        [
          ["made", made],
          ["settling", settling],
          ["stated", null],
        ],
        store,
      ),
    keepSteps: (settling, stated) =>
      setMany(
        [
          ["settling", settling],
          ["stated", stated],
        ],
        store,
      ),
    stated: async () => (await get<AgreementStated | null>("stated", store)) ?? null,
    forget: () => clear(store),
  };
}
