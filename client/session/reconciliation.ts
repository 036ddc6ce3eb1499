import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { fold } from "../../server/contract/fold.ts";
import type { Outcome } from "../../server/contract/corrections.ts";
import { type Decision, decisionJournal, type MatchedKind } from "../../server/contract/reconciliation.ts";
import type {
  ListSource,
  MatchNames,
  NamesMatched,
  NameWithColumns,
  NoList,
} from "../../server/contract/reconciliation-messages.ts";
import {
  decisionsOf,
  isAnyDecided,
  type Reconciliation,
  startReconciliation,
  told,
  untold,
} from "../model/reconciliation.ts";
import type { Corrections } from "./corrections.ts";
import { makeFitting } from "./make-fitting.ts";
import { type KeptReconciliation, openReconciliationStore, type ReconciliationStore } from "./reconciliation-store.ts";
import { SharedState } from "./shared-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";

/** Which data, how what was accepted is put into words, and what ids are there. */
export interface Target {
  own: string | null;
  corrections: Pick<Corrections, "make" | "undo" | "rows">;
  why: (row: Decision) => string;
  has: (id: string) => boolean;
}

/** Names that are held against a list. What is decided stays in this browser. */
export interface NameMatching {
  /** Null where no list is looked at; undefined until the browser has said what it keeps. */
  reconciliation: ReadonlySignal<Reconciliation | null | undefined>;
  /** Everything that was decided so far, in any list. */
  decisions: () => readonly Decision[];
  /** Whether that is anything. */
  hasDecisions: () => boolean;
  /** How many names are done; null where none are being matched. */
  progress: ReadonlySignal<{ done: number; of: number } | null>;
  /** Whether what was accepted is being put into the corrections. */
  isTelling: ReadonlySignal<boolean>;
  /** Whether the browser keeps nothing. */
  isUnkept: ReadonlySignal<boolean>;
  /** Holds names against a list, in the place of the one before; says why where there is none. */
  match: (asked: {
    data: string;
    kind: MatchedKind;
    names: NameWithColumns[];
    list: ListSource;
  }) => Promise<NoList["why"] | null>;
  stop: () => void;
  /** Takes a step, and keeps what came of it. */
  step: (step: (reconciliation: Reconciliation) => Reconciliation) => void;
  /** Takes over decisions of a file, those of a name in the place of what was decided of it before. */
  take: (decisions: readonly Decision[]) => void;
  /** Leaves the list; what was decided of it is kept. */
  leave: () => void;
  /**
   * Makes corrections of what was accepted and takes back those of what no longer is; answers what was refused. Throws
   * what the corrections throw; nothing is lost then, and is told at the next call.
   */
  tell: (target: Target) => Promise<readonly Outcome[]>;
}

/**
 * The matching that a store keeps (this browser's); where it refuses, it lasts as long as the page. What other tabs
 * decide is taken up here, too.
 */
export function openNameMatching(
  store: ReconciliationStore = openReconciliationStore(),
  tabs: Tabs = openTabs("maillage.reconciliation"),
): NameMatching {
  const kept = signal<KeptReconciliation | null | undefined>(undefined);
  const reconciliation = computed(() => kept.value && kept.value.reconciliation);
  const progress = signal<{ done: number; of: number } | null>(null);
  const [isTelling, isUnkept] = [signal(false), signal(false)];
  const work = workOf(progress);
  const shared = new SharedState(kept, { store, tabs, told: (isKept) => (isUnkept.value = !isKept) });
  const go = (step: (before: KeptReconciliation) => KeptReconciliation): void =>
    shared.step((before) => step(before ?? NOTHING));
  const decisions = (): readonly Decision[] => decidedIn(kept.peek() ?? NOTHING);
  const step = (next: (before: Reconciliation) => Reconciliation): void => {
    const before = reconciliation.peek();
    if (before && next(before) !== before)
      go((all) => (all.reconciliation ? { ...all, reconciliation: next(all.reconciliation) } : all));
  };

  return {
    ...{ reconciliation, progress, isTelling, isUnkept, decisions, step },
    hasDecisions: () => {
      const { reconciliation: present, decisions: earlier } = kept.peek() ?? NOTHING;
      return isAnyDecided(present ?? { earlier, decided: {} });
    },
    match: ({ data, ...asked }) =>
      work.match({ ...asked, decisions: decisions() }, ({ list, matched }) =>
        go((before) => {
          const earlier = decidedIn(before);
          const begun = startReconciliation({ data, kind: asked.kind, list, matched, earlier });
          return { reconciliation: begun, decisions: earlier };
        }),
      ),
    stop: work.stop,
    take: (taken) => go((before) => withDecisions(before, taken)),
    leave: () => go((before) => ({ reconciliation: null, decisions: decidedIn(before) })),
    tell: tellingOf(reconciliation, isTelling, step),
  };
}

const NOTHING: KeptReconciliation = { reconciliation: null, decisions: [] };

/** Everything that was decided, in the list that is looked at and in others. */
const decidedIn = ({ reconciliation, decisions }: KeptReconciliation): readonly Decision[] =>
  reconciliation ? decisionsOf(reconciliation) : decisions;

/** With decisions of a file, those of a name in the place of what was decided of it before. */
function withDecisions(before: KeptReconciliation, taken: readonly Decision[]): KeptReconciliation {
  const news = taken.filter(({ decision }) => decision !== null);
  const key = ({ space, name }: Decision): string => JSON.stringify([space, fold(name)]);
  const again = new Set(news.map(key));
  const earlier = [...decidedIn(before).filter((one) => !again.has(key(one))), ...news];
  return { reconciliation: before.reconciliation && { ...before.reconciliation, earlier }, decisions: earlier };
}

/** Thrown where names are matched no further. */
class Stopped extends Error {}

/** One matching after the other: each stops the one before, and nothing more is said of that. */
function workOf(progress: { value: { done: number; of: number } | null }) {
  let current = new AbortController();
  const stop = (): void => {
    current.abort(new Stopped());
    progress.value = null;
  };
  return {
    stop,
    match: async (
      asked: Omit<MatchNames, "type" | "id">,
      found: (matched: NamesMatched) => void,
    ): Promise<NoList["why"] | null> => {
      stop();
      const { signal: stopped } = (current = new AbortController());
      progress.value = { done: 0, of: asked.names.length };
      try {
        const { matchNames } = await import("../../server/browser/match-names.ts");
        const answer = await matchNames(asked, (done, of) => (progress.value = { done, of }), stopped);
        if (answer.type === "no-list") return answer.why;
        found(answer);
        return null;
      } catch (error) {
        if (error instanceof Stopped) return null;
        throw error;
      } finally {
        if (current.signal === stopped) progress.value = null;
      }
    },
  };
}

/** Tells the corrections once at a time; what is decided meanwhile is told at the next call. */
function tellingOf(
  reconciliation: ReadonlySignal<Reconciliation | null | undefined>,
  isTelling: { value: boolean; peek: () => boolean },
  step: NameMatching["step"],
): NameMatching["tell"] {
  return async (target) => {
    const asked = reconciliation.peek();
    if (!asked || asked.pending.length === 0 || isTelling.peek()) return [];
    isTelling.value = true;
    try {
      const { refused, ids } = await tellCorrections(asked, target);
      step((present) => told(present, asked, ids));
      return refused;
    } finally {
      isTelling.value = false;
    }
  };
}

/**
 * Puts what was accepted into the corrections and takes out what no longer is; answers what was refused, and of whom.
 */
async function tellCorrections(asked: Reconciliation, { own, corrections, why, has }: Target) {
  const { accepted, gone } = untold(asked);
  const held = new Set(corrections.rows(own).map(({ id }) => id));
  const undone = gone.filter((id) => held.has(id));
  if (undone.length > 0) await corrections.undo(own, undone);
  const rows = decisionJournal(accepted, has, { author: "", today: "", why }).filter(({ id }) => !held.has(id));
  const refused = await makeFitting(corrections, own, rows);
  return { refused, ids: new Set(refused.map(({ row }) => row.subject)) };
}
