import { signal, type ReadonlySignal } from "@preact/signals";
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
import { keeperOf } from "./keeper.ts";
import { makeFitting } from "./make-fitting.ts";
import { openReconciliationStore, type ReconciliationStore } from "./reconciliation-store.ts";

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

/** The matching that a store keeps (this browser's); where it refuses, it lasts as long as the page. */
export function openNameMatching(store: ReconciliationStore = openReconciliationStore()): NameMatching {
  const reconciliation = signal<Reconciliation | null | undefined>(undefined);
  const progress = signal<{ done: number; of: number } | null>(null);
  const [isTelling, isUnkept] = [signal(false), signal(false)];
  let others: readonly Decision[] = [];
  const work = workOf(progress);
  store.load().then(
    (kept) => {
      others = kept?.decisions ?? [];
      reconciliation.value ??= kept?.reconciliation ?? null;
    },
    () => {
      isUnkept.value = true;
      reconciliation.value ??= null;
    },
  );
  const { keep } = keeperOf(
    () => store.keep({ reconciliation: reconciliation.peek() ?? null, decisions: others }),
    (isKept) => (isUnkept.value = !isKept),
  );
  const decisions = (): readonly Decision[] => {
    const present = reconciliation.peek();
    return present ? decisionsOf(present) : others;
  };
  const put = (next: Reconciliation | null): void => {
    reconciliation.value = next;
    keep();
  };

  return {
    ...{ reconciliation, progress, isTelling, isUnkept, decisions },
    hasDecisions: () => isAnyDecided(reconciliation.peek() ?? { earlier: others, decided: {} }),
    match: ({ data, ...asked }) => {
      const earlier = decisions();
      return work.match({ ...asked, decisions: earlier }, ({ list, matched }) => {
        others = earlier;
        put(startReconciliation({ data, kind: asked.kind, list, matched, earlier }));
      });
    },
    stop: work.stop,
    step: (step) => {
      const before = reconciliation.peek();
      const next = before && step(before);
      if (next && next !== before) put(next);
    },
    take: (taken) => {
      const present = reconciliation.peek();
      const news = taken.filter(({ decision }) => decision !== null);
      const key = ({ space, name }: Decision): string => JSON.stringify([space, fold(name)]);
      const again = new Set(news.map(key));
      others = [...decisions().filter((one) => !again.has(key(one))), ...news];
      put(present ? { ...present, earlier: others } : null);
    },
    leave: () => {
      others = decisions();
      put(null);
    },
    tell: tellingOf(reconciliation, isTelling, put),
  };
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
  put: (next: Reconciliation) => void,
): NameMatching["tell"] {
  return async (target) => {
    const asked = reconciliation.peek();
    if (!asked || asked.pending.length === 0 || isTelling.peek()) return [];
    isTelling.value = true;
    try {
      const { refused, ids } = await tellCorrections(asked, target);
      const present = reconciliation.peek();
      if (present) put(told(present, asked, ids));
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
