import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { BrowserEngine } from "../../server/browser/start.ts";
import type { JournalRow, Outcome } from "../../server/contract/corrections.ts";
import type { Open, PackageFiles } from "../../server/contract/worker-messages.ts";
import {
  type Journals,
  placeOf,
  rowsAt,
  takeStep,
  whichSteps,
  withoutPlace,
  withPlaceOf,
  withRows,
} from "../model/journals.ts";
import type { Api } from "./api.ts";
import type { JournalStore } from "./journal-store.ts";
import { type AskedEngine, startedEngine, startedWhenAsked } from "./package-engines.ts";

/** What an engine tells of the corrections that it was given. */
type Told = Pick<BrowserEngine, "outcomes" | "names">;

/** What becomes of the corrections of a place where some are made or taken back. */
type Change = (before: Journals, place: string) => Journals;

/**
 * The reader's corrections of the data on the page, of data of their own by name or (null) the page's: what is kept,
 * and what answers with them.
 */
export interface Corrections {
  author: ReadonlySignal<string>;
  problem: JournalStore["problem"];
  /** In the order in which they were made. */
  rows: (own: string | null) => readonly JournalRow[];
  /** What became of each; none until they have been tried. */
  outcomes: (own: string | null) => readonly Outcome[];
  /** What they name by an id is called, as far as the data tell; none until they have been tried. */
  names: (own: string | null) => Readonly<Record<string, string>>;
  /** What answers with them; null where there are none. */
  api: (own: string | null) => Api | null;
  /**
   * Makes corrections, all or none, and keeps them; answers what was refused. Throws `NoPackage`, and an `Error` where
   * the data can't be opened.
   */
  make: (own: string | null, rows: readonly JournalRow[]) => Promise<readonly Outcome[]>;
  /** Takes corrections back; those that no longer fit without them are kept, and are out of force. Throws as `make`. */
  undo: (own: string | null, ids: readonly string[]) => Promise<void>;
  /** Whether a step can be undone, and one that was undone be done again. */
  steps: (own: string | null) => { canUndo: boolean; canRedo: boolean };
  /** Undoes the last step, or does again the last that was undone; what no longer fits is kept. Throws as `make`. */
  step: (own: string | null, way: "undo" | "redo") => Promise<void>;
  /** Makes corrections in the place of others that are taken back, all or none, as `make`. */
  exchange: (
    own: string | null,
    gone: (id: string) => boolean,
    rows: readonly JournalRow[],
  ) => Promise<readonly Outcome[]>;
  setAuthor: (author: string) => void;
  /** The files of the package that they correct, as it is without them. Throws `NoPackage`. */
  files: (own: string | null) => Promise<PackageFiles>;
  /** Forgets those of data of the reader's own. */
  forget: (own: string) => void;
  /** Opens data anew, which became others. */
  reopen: (own: string) => void;
}

/** An engine over corrected data, or one that starts with the first question. */
interface Held extends AskedEngine {
  rows: readonly JournalRow[];
}

/** The corrections of a store, of packages whose files `filesOf` brings; `path` is that of the page. */
export function openCorrections(
  store: JournalStore,
  path: string,
  filesOf: (own: string | null) => Promise<PackageFiles>,
  start: (data: Open["data"]) => Promise<BrowserEngine> = startedEngine,
): Corrections {
  /** By place; none until an engine has tried them. */
  const told = signal<Readonly<Record<string, Told>>>({});
  const { journals, problem, write, keepAhead, refresh } = store;
  const rows = (own: string | null): readonly JournalRow[] => rowsAt(journals.value, placeOf(own, path));
  const toldOf = (own: string | null): Told => told.value[placeOf(own, path)] ?? NOTHING_TOLD;
  const tell = (own: string | null, { outcomes, names }: Told): void => {
    told.value = { ...told.peek(), [placeOf(own, path)]: { outcomes, names } };
  };
  const startedWith = async (own: string | null, journal: readonly JournalRow[]) =>
    start({ folders: [await filesOf(own)], journal });
  const engines = enginesOf(startedWith, tell);
  const keepAsShown = (): void => write((shown) => shown);

  /** Shows what an engine over other corrections answers, and keeps these. */
  function use(own: string | null, next: Journals, engine: BrowserEngine | null): void {
    const place = placeOf(own, path);
    if (engine) engines.put(own, rowsAt(next, place), engine);
    else engines.end(own);
    tell(own, engine ?? NOTHING_TOLD);
    write((before) => withPlaceOf(before, place, next));
  }

  /**
   * Puts what `change` makes of the corrections in their place, unless some that came are refused, which it answers; a
   * step to where they were before puts them there all the same. It begins anew where they became others meanwhile,
   * here or in another tab, so that none of those are lost.
   */
  async function replace(own: string | null, change: Change, isStep = false): Promise<readonly Outcome[]> {
    const place = placeOf(own, path);
    refresh();
    const before = rows(own);
    const next = change(journals.peek(), place);
    const journal = rowsAt(next, place);
    // Trying them takes a while, in which the page may be closed: kept first, they are tried at the next visit.
    keepAhead(withPlaceOf(journals.peek(), place, next));
    const engine = journal.length === 0 ? null : await orElse(() => startedWith(own, journal), keepAsShown);
    refresh();
    if (rows(own) !== before) {
      engine?.close();
      return replace(own, change, isStep);
    }
    const refused = isStep || engine === null ? [] : newlyRefused(engine, before);
    if (refused.length === 0) use(own, next, engine);
    else {
      engine?.close();
      keepAsShown();
    }
    return refused;
  }

  return {
    author: computed(() => journals.value.author),
    problem,
    rows,
    outcomes: (own) => toldOf(own).outcomes,
    names: (own) => toldOf(own).names,
    api: (own) => (rows(own).length === 0 ? null : engines.api(own, rows(own))),
    ...changesBy(replace),
    steps: (own) => whichSteps(journals.value, placeOf(own, path)),
    setAuthor: (author) => write((before) => ({ ...before, author })),
    files: filesOf,
    forget: (own) => use(own, withoutPlace(journals.peek(), placeOf(own, path)), null),
    reopen: (own) => engines.end(own),
  };
}

/** What an engine refuses of corrections that were not there before. */
function newlyRefused({ outcomes }: Told, before: readonly JournalRow[]): Outcome[] {
  const held = new Set(before.map(({ id }) => id));
  return outcomes.filter(({ row, state }) => state === "refused" && !held.has(row.id));
}

/** What work answers; where it throws, `failed` is done before that goes on. */
async function orElse<Answer>(work: () => Promise<Answer>, failed: () => void): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    failed();
    throw error;
  }
}

/** Every way to change corrections, by what puts others in their place. */
function changesBy(
  replace: (own: string | null, change: Change, isStep?: boolean) => Promise<readonly Outcome[]>,
): Pick<Corrections, "make" | "exchange" | "undo" | "step"> {
  const all = (): boolean => true;
  return {
    make: (own, made) => replace(own, changing(all, made)),
    exchange: (own, gone, made) => {
      const isKept = (id: string): boolean => !gone(id);
      return replace(own, changing(isKept, made));
    },
    undo: async (own, ids) => {
      const leaving = new Set(ids);
      const isKept = (id: string): boolean => !leaving.has(id);
      await replace(own, changing(isKept, []));
    },
    step: async (own, way) => {
      await replace(own, (before, place) => takeStep(before, place, way), true);
    },
  };
}

/** Keeps those of these ids, and makes those that are not there yet. */
const changing =
  (isKept: (id: string) => boolean, made: readonly JournalRow[]): Change =>
  (before, place) => {
    const kept = rowsAt(before, place).filter(({ id }) => isKept(id));
    const held = new Set(kept.map(({ id }) => id));
    return withRows(before, place, [...kept, ...made.filter(({ id }) => !held.has(id))]);
  };

const NOTHING_TOLD: Told = { outcomes: [], names: {} };

/** An engine for each data that are corrected; one over other corrections takes its place. */
function enginesOf(
  open: (own: string | null, journal: readonly JournalRow[]) => Promise<BrowserEngine>,
  tell: (own: string | null, told: Told) => void,
) {
  const engines = new Map<string | null, Held>();

  function put(own: string | null, rows: readonly JournalRow[], started: BrowserEngine | null): Api {
    end(own);
    let ready = started;
    // One that failed is started anew with what it was over.
    const start = async (): Promise<BrowserEngine> => ready ?? (await open(own, rows));
    const asked = startedWhenAsked(start, (engine) => {
      ready = null;
      tell(own, engine);
    });
    const close = (): void => {
      asked.close();
      ready?.close();
    };
    engines.set(own, { rows, api: asked.api, close });
    return asked.api;
  }

  function end(own: string | null): void {
    engines.get(own)?.close();
    engines.delete(own);
  }

  function api(own: string | null, rows: readonly JournalRow[]): Api {
    const held = engines.get(own);
    return held?.rows === rows ? held.api : put(own, rows, null);
  }

  return { api, put, end };
}
