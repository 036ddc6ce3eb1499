import { clear, createStore, get, getMany, setMany } from "idb-keyval";
import type { GivenReadings } from "../../server/contract/comparison-messages.ts";
import type { AgreementStated, Settling } from "../model/comparison.ts";
import type { Held, SharedStore } from "./shared-state.ts";
import { writeOver } from "./write-over.ts";

/** A comparison with what was compared. */
export interface KeptComparison {
  /** Tells it from every other one; those kept longest have an empty one. */
  id: string;
  given: GivenReadings;
  /** The day on which it was made, and the data of this page that it corrects; null where these are in files alone. */
  day: string;
  corrects: { own: string | null } | null;
  settling: Settling;
  /** What is stated of it; null before that is known. */
  stated: AgreementStated | null;
}

/** Keeps the one comparison that a reader works at. All throw where the browser refuses. */
export interface ComparisonStore extends SharedStore<KeptComparison> {
  /** What is stated of it; null where there is none. */
  stated: () => Promise<AgreementStated | null>;
  forget: () => Promise<void>;
}

/** What is compared, and what a step changes of it. */
type Made = Pick<KeptComparison, "given" | "day" | "corrects">;
type Steps = Pick<KeptComparison, "settling" | "stated">;

/** The store of this browser (IndexedDB). What was compared is written once, then only what is settled. */
export function openComparisonStore(): ComparisonStore {
  const store = createStore("maillage.comparison", "comparison");
  return {
    load: async () => {
      const rows = await getMany(["made", "settling", "stated", "id", "revision"], store);
      const [made, settling, stated, id, revision] = rows as [
        Made?,
        Steps["settling"]?,
        Steps["stated"]?,
        string?,
        string?,
      ];
      if (!made || !settling) return NOTHING;
      return { value: { ...made, id: id ?? "", settling, stated: stated ?? null }, revision: revision ?? null };
    },
    keep: async ({ settling, stated, id, ...made }, revision) => {
      const steps = { settling, stated, revision };
      const held = await writeOver(store, steps, ["id", "revision", "settling"]);
      if ((held("id") ?? "") !== id || held("settling") === undefined) {
        await setMany(Object.entries({ ...steps, id, made }), store);
        return NOTHING;
      }
      const before = held("settling") as Settling;
      return {
        value: { ...made, id, settling: before, stated: null },
        revision: (held("revision") as string | undefined) ?? null,
      };
    },
    stated: async () => (await get<AgreementStated | null>("stated", store)) ?? null,
    forget: () => clear(store),
  };
}

const NOTHING: Held<KeptComparison> = { value: null, revision: null };
