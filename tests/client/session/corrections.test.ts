import { describe, expect, test, vi } from "vitest";
import { NO_JOURNALS, type Journals } from "../../../client/model/journals.ts";
import { openCorrections } from "../../../client/session/corrections.ts";
import { openJournalStore } from "../../../client/session/journal-store.ts";
import type { BrowserEngine } from "../../../server/browser/start.ts";
import type { JournalRow, Outcome } from "../../../server/contract/corrections.ts";
import type { Open } from "../../../server/contract/worker-messages.ts";

const row = (id: string): JournalRow => ({
  ...{ id, action: "change", subject: "organisation:a", before: "{}", after: "{}" },
  ...{ reason: "vu", author: "AM", day: "2026-11-27", evidence: null },
});
const FILES = { name: "small", files: [] };

/** A browser that keeps texts. */
function browser(): Window {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  };
  return { localStorage, addEventListener: () => undefined } as unknown as Window;
}

/** Corrections of a page, over engines that refuse rows of the id `no` and say which rows they hold. */
function opened(kept: Journals = NO_JOURNALS) {
  const window = browser();
  const store = openJournalStore(window);
  store.write(() => kept);
  const { journals } = store;
  /** The rows that the page would have at its next visit. */
  const atNextVisit = () => openCorrections(openJournalStore(window), "/", async () => FILES, start).rows(null);
  const close = vi.fn<() => void>();
  const start = vi.fn<(data: Open["data"]) => Promise<BrowserEngine>>(async (data) => {
    const journal = "journal" in data ? data.journal! : [];
    const outcomes = journal.map((one): Outcome =>
      one.id === "no"
        ? { row: one, state: "refused", reason: { code: "missing", id: one.subject } }
        : { row: one, state: "applied", reason: null },
    );
    return { ask: async () => Response.json(journal.map(({ id }) => id)), close, outcomes, names: {} };
  });
  const corrections = openCorrections(store, "/", async () => FILES, start);
  const answer = () => corrections.api(null)!.ask("gaps");
  return { corrections, journals, store, start, close, answer, atNextVisit };
}

describe("corrections of the reader's own", () => {
  test("answer in the place of the data once they are made, and no more once they are undone", async () => {
    const { corrections, start, close, answer } = opened();
    expect(corrections.api(null)).toBeNull();
    expect(await corrections.make(null, [row("a")])).toEqual([]);
    expect(await answer()).toEqual(["a"]);
    const first = corrections.api(null);
    expect(corrections.api(null)).toBe(first);
    await corrections.make(null, [row("b")]);
    expect(await answer()).toEqual(["a", "b"]);
    // Each engine was started once, and the one before ended.
    expect([start.mock.calls.length, close.mock.calls.length]).toEqual([2, 1]);
    await corrections.undo(null, ["a"]);
    expect(await answer()).toEqual(["b"]);
    await corrections.undo(null, ["b"]);
    expect([corrections.api(null), corrections.rows(null)]).toEqual([null, []]);
    expect(close.mock.calls.length).toBe(start.mock.calls.length);
  });

  test("are there at the next visit where the page is closed while they are tried, and not once they are refused", async () => {
    const { corrections, start, atNextVisit } = opened();
    const ids = () => atNextVisit().map(({ id }) => id);
    await corrections.make(null, [row("a")]);
    const made = corrections.make(null, [row("b")]);
    expect([corrections.rows(null).map(({ id }) => id), ids()]).toEqual([["a"], ["a", "b"]]);
    await made;
    const refused = corrections.make(null, [row("no")]);
    expect(ids()).toEqual(["a", "b", "no"]);
    expect(await refused).toHaveLength(1);
    expect(ids()).toEqual(["a", "b"]);
    start.mockRejectedValueOnce(new Error("no engine"));
    await expect(corrections.make(null, [row("c")])).rejects.toThrow("no engine");
    expect(ids()).toEqual(["a", "b"]);
    const undone = corrections.undo(null, ["a"]);
    expect(ids()).toEqual(["b"]);
    await undone;
  });

  test("come back as they were, and go again, step by step", async () => {
    const { corrections, answer } = opened();
    const { step, steps } = corrections;
    await corrections.make(null, [row("a")]);
    await corrections.make(null, [row("b"), row("c")]);
    await corrections.undo(null, ["a"]);
    expect(steps(null)).toEqual({ canUndo: true, canRedo: false });
    await step(null, "undo");
    expect(await answer()).toEqual(["a", "b", "c"]);
    await step(null, "undo");
    expect(await answer()).toEqual(["a"]);
    await step(null, "redo");
    await step(null, "redo");
    expect([await answer(), steps(null).canRedo]).toEqual([["b", "c"], false]);
    for (let i = 0; i < 4; i++) await step(null, "undo");
    expect([corrections.api(null), steps(null)]).toEqual([null, { canUndo: false, canRedo: true }]);
    // What is made anew is made of what is there: what was undone is not done again after it.
    await corrections.make(null, [row("d")]);
    expect(steps(null)).toEqual({ canUndo: true, canRedo: false });
    expect(steps("mine")).toEqual({ canUndo: false, canRedo: false });
  });

  test("that no longer fit come back out of force rather than not at all", async () => {
    const { corrections } = opened({ author: "AM", of: { "page /": [row("no")] }, steps: {} });
    await corrections.undo(null, ["no"]);
    await corrections.step(null, "undo");
    expect(corrections.outcomes(null).map(({ state }) => state)).toEqual(["refused"]);
  });

  test("are all made or none", async () => {
    const { corrections, journals, close } = opened();
    const refused = await corrections.make(null, [row("a"), row("no")]);
    expect(refused.map(({ row: { id }, reason }) => [id, reason?.code])).toEqual([["no", "missing"]]);
    expect([corrections.api(null), journals.value.of, close.mock.calls.length]).toEqual([null, {}, 1]);
  });

  test("that are made or undone at once are all kept, each once", async () => {
    const { corrections, start, close, answer } = opened();
    await Promise.all(["a", "b", "b"].map((id) => corrections.make(null, [row(id)])));
    expect(corrections.rows(null).map(({ id }) => id)).toEqual(["a", "b"]);
    expect(await answer()).toEqual(["a", "b"]);
    await Promise.all([corrections.undo(null, ["a"]), corrections.make(null, [row("c")])]);
    expect(await answer()).toEqual(["b", "c"]);
    expect(close).toHaveBeenCalledTimes(start.mock.calls.length - 1);
  });

  test("that another tab makes meanwhile are kept too", async () => {
    const { corrections, store, answer } = opened();
    const making = corrections.make(null, [row("a")]);
    store.write(() => ({ author: "AM", of: { "page /": [row("other")] }, steps: {} }));
    await making;
    expect(await answer()).toEqual(["other", "a"]);
  });

  test("that are kept start an engine with the first question, and say what became of them", async () => {
    const { corrections, start, answer } = opened({
      ...{ author: "AM", of: { "page /": [row("a"), row("no")] }, steps: {} },
    });
    expect(corrections.api(null)).not.toBeNull();
    expect([start.mock.calls.length, corrections.outcomes(null)]).toEqual([0, []]);
    expect(await answer()).toEqual(["a", "no"]);
    expect(corrections.outcomes(null).map(({ state }) => state)).toEqual(["applied", "refused"]);
    // A correction that no longer fits keeps none from being made.
    expect(await corrections.make(null, [row("b")])).toEqual([]);
    expect(corrections.rows(null).map(({ id }) => id)).toEqual(["a", "no", "b"]);
  });

  test("are of the data that they were made of, and go with them", async () => {
    const { corrections } = opened();
    await corrections.make("mine", [row("a")]);
    expect([corrections.api(null), corrections.rows(null)]).toEqual([null, []]);
    expect(corrections.api("mine")).not.toBeNull();
    corrections.forget("mine");
    expect([corrections.api("mine"), corrections.rows("mine")]).toEqual([null, []]);
    expect(corrections.steps("mine").canUndo).toBe(false);
  });
});
