import { expect, test } from "vitest";
import { keepOpening, type Tabs } from "../../../client/session/keep-opening.ts";
import { Opening } from "../../../client/session/opening.ts";
import type { OpeningState } from "../../../client/session/opening-state.ts";
import type { OpeningChoices, OpeningFiles, OpeningStore, ToldOpening } from "../../../client/session/opening-store.ts";
import type { Kept } from "../../../client/session/own-store.ts";
import type { TablesReader } from "../../../server/browser/read-tables.ts";
import type { Understanding } from "../../../server/contract/tables.ts";
import { until } from "../../until.ts";

const A = new File(["a"], "a.csv");
const B = new File(["b"], "b.csv");

/** A browser's storage: what is kept, what was written of it, and whether it refuses. */
function openBrowser() {
  const told = new Map<string, ToldOpening & OpeningChoices>();
  const held = new Map<string, OpeningFiles>();
  const written: string[] = [];
  const browser = { told, held, written, refuses: false };
  const store: OpeningStore = {
    list: async () => [...told.values()],
    load: async (id) => {
      const [one, files] = [told.get(id), held.get(id)];
      if (!one || !files) return null;
      return { ...files, choices: one.choices, earlier: one.earlier, afresh: one.afresh } satisfies OpeningState;
    },
    keep: async (one, choices, files) => {
      if (browser.refuses) throw new Error("refused");
      told.set(one.id, { ...one, ...choices });
      if (files) held.set(one.id, files);
      written.push(files ? "files" : "choices");
    },
    forget: async (id) => {
      told.delete(id);
      held.delete(id);
    },
  };
  return { ...browser, browser, store };
}

/** Locks that several tabs share; those of a tab go when it closes. */
function openLocks() {
  const held = new Set<string>();
  const locksOf = (own: Set<string>): Tabs["navigator"] => ({
    locks: {
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
      request: async (name: string, _: unknown, granted: () => unknown) => {
        if (held.has(name)) throw new DOMException("", "TimeoutError");
        held.add(name);
        own.add(name);
        return granted();
      },
    } as never,
  });
  return { held, locksOf };
}

/** What a reader understands: as many projects as files, at once or never. */
const reader = (answers: boolean): TablesReader =>
  ({
    understand: (files: readonly { name: string }[] | null) =>
      answers
        ? Promise.resolve({
            files: (files ?? []).map(({ name }) => ({ name, sheets: [{ headers: ["Projet"] }] })),
            faults: [],
            about: {},
          } as unknown as Understanding)
        : new Promise(() => undefined),
    stop: () => undefined,
    close: () => undefined,
  }) as never;

/** A tab, opened or loaded anew with the session storage that it had. */
function openTab(
  kept: ReturnType<typeof openBrowser>,
  locks = openLocks(),
  session = new Map<string, string>(),
  answers = true,
  before: readonly Kept[] = [],
) {
  const own = new Set<string>();
  const opening = new Opening(
    () => before,
    async () => reader(answers),
  );
  const openings = keepOpening(opening, kept.store, {
    sessionStorage: {
      getItem: (key) => session.get(key) ?? null,
      setItem: (key, value) => void session.set(key, value),
    },
    navigator: locks.locksOf(own),
  });
  const close = () => own.forEach((name) => locks.held.delete(name));
  return { opening, openings, session, close, locks };
}

const names = (opening: Opening) => opening.files.value.map(({ name }) => name);

test("a page that is loaded anew while a file is read goes on with it, and with what was chosen", async () => {
  const kept = openBrowser();
  const first = openTab(kept, undefined, undefined, false);
  void first.opening.add([A]);
  await until(() => expect(kept.written).toEqual(["files"]));
  first.opening.change((before) => ({ ...before, about: { title: "Mine" } }));
  // The file is written once.
  await until(() => expect(kept.written).toEqual(["files", "choices"]));
  first.close();
  const second = openTab(kept, first.locks, first.session);
  await until(() => expect(second.opening.understanding.value).not.toBeNull());
  expect([names(second.opening), second.opening.choices.value]).toEqual([["a.csv"], { about: { title: "Mine" } }]);
  expect([second.openings.left.value, second.openings.isKept.value]).toEqual([[], true]);
});

test("who starts afresh has none of the choices of earlier data after the page is loaded anew either", async () => {
  const kept = openBrowser();
  const told = { name: "mine", title: "Mine", opened: "2026-01-01", files: ["a.csv"], headers: [["Projet"]], size: 1 };
  const before = [{ ...told, choices: { about: { title: "Mine" } } }];
  const first = openTab(kept, undefined, undefined, true, before);
  await first.opening.add([A]);
  expect(first.opening.earlier.value?.name).toBe("mine");
  first.opening.startAfresh();
  await until(() => expect([...kept.told.values()].map(({ afresh }) => afresh)).toEqual([true]));
  first.close();
  const second = openTab(kept, first.locks, first.session, true, before);
  await until(() => expect(second.opening.understanding.value).not.toBeNull());
  await until(() => expect(second.openings.isKept.value).toBe(true));
  expect([second.opening.earlier.value, second.opening.choices.value]).toEqual([null, {}]);
  // Files that come after it may be a newer version again.
  second.opening.close();
  await second.opening.add([A]);
  expect(second.opening.earlier.value?.name).toBe("mine");
});

test("what a closed tab left is offered to another, which goes on with it or lets it go", async () => {
  const kept = openBrowser();
  for (const file of [A, B]) {
    const tab = openTab(kept);
    await tab.opening.add([file]);
    await until(() => expect([...kept.told.values()].map(({ files }) => files)).toContainEqual([file.name]));
    tab.close();
  }
  const { opening, openings } = openTab(kept);
  await until(() => expect(openings.left.value).toHaveLength(2));
  expect(names(opening)).toEqual([]);
  const idOf = (name: string) => openings.left.value.find(({ files }) => files.includes(name))!.id;
  await openings.letGo(idOf("a.csv"));
  await openings.resume(idOf("b.csv"));
  expect([names(opening), openings.left.value]).toEqual([["b.csv"], []]);
  // It is kept as this tab's, once.
  await until(() => expect([...kept.told.values()].map(({ files }) => files)).toEqual([["b.csv"]]));
});

test("what a tab that is open is at is neither offered to another nor taken by its duplicate", async () => {
  const kept = openBrowser();
  const first = openTab(kept);
  await first.opening.add([A]);
  await until(() => expect(kept.told.size).toBe(1));
  const [other, copy] = [openTab(kept, first.locks), openTab(kept, first.locks, new Map(first.session))];
  await other.opening.add([B]);
  await copy.opening.add([B]);
  await until(() => expect(kept.told.size).toBe(3));
  expect([other.openings.left.value, copy.openings.left.value, names(first.opening)]).toEqual([[], [], ["a.csv"]]);
});

test("nothing is kept of what was given up or explored, and where the browser refuses it is said", async () => {
  const kept = openBrowser();
  const { opening, openings } = openTab(kept);
  await opening.add([A]);
  await until(() => expect(kept.told.size).toBe(1));
  opening.goOn(null);
  await until(() => expect([kept.told.size, kept.held.size]).toEqual([0, 0]));
  kept.browser.refuses = true;
  await opening.add([A]);
  await until(() => expect(openings.isKept.value).toBe(false));
});
