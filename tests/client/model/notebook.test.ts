import { expect, test } from "vitest";
import {
  BLANK,
  changeView,
  fromFile,
  keepView,
  merge,
  moveView,
  noteOn,
  putBack,
  removeView,
  toFile,
  writeNote,
  type Notebook,
  type NotebookError,
} from "../../../client/model/notebook.ts";
import { openNotebook } from "../../../client/session/notebook-store.ts";

const NOW = "2024-11-05T10:00:00.000Z";
const DATASET = { title: "Small", version: "0123456789ab" };
const view = (name: string) => ({ name, text: "", address: `?select=person:${name}`, dataset: DATASET.version });
const three = ["a", "b", "c"].reduce((notebook, name) => keepView(notebook, view(name), NOW), BLANK);
const names = ({ views }: Notebook) => views.map(({ name }) => name).join("");

test("views are kept in order under ids of their own, renamed, moved, taken out and put back", () => {
  expect(new Set(three.views.map(({ id }) => id)).size).toBe(3);
  const second = three.views[1]!;
  expect(names(moveView(three, second.id, -1))).toBe("bac");
  expect(names(moveView(three, second.id, 1))).toBe("acb");
  expect(moveView(three, three.views[0]!.id, -1)).toBe(three);
  expect(names(changeView(three, second.id, { name: "B" }))).toBe("aBc");
  const without = removeView(three, second.id);
  expect(names(without)).toBe("ac");
  expect(putBack(without, second, 1)).toEqual(three);
});

test("an entity has one note; an empty one is none", () => {
  const noted = writeNote(BLANK, { id: "person:a", name: "A", text: "first" }, NOW);
  const again = writeNote(noted, { id: "person:a", name: "A", text: "second" }, NOW);
  expect(again.notes).toHaveLength(1);
  expect(noteOn(again, "person:a")).toBe("second");
  expect(writeNote(again, { id: "person:a", name: "A", text: " " }, NOW)).toEqual(BLANK);
});

test("a file gives back the notebook and the dataset", () => {
  const notebook = writeNote(three, { id: "person:a", name: "A", text: "é « »\n" }, NOW);
  expect(fromFile(toFile(notebook, DATASET))).toEqual({ notebook, dataset: DATASET });
});

test("a bad file says what is wrong with it, and where", () => {
  const file = (change: object) => JSON.stringify({ ...(JSON.parse(toFile(three, DATASET)) as object), ...change });
  const fault = (text: string) => {
    try {
      fromFile(text);
    } catch (error) {
      return (error as NotebookError).message;
    }
    return "none";
  };
  expect(fault("<html>")).toBe("notJson");
  expect(fault("null")).toBe("notNotebook");
  expect(fault('{"format":"other"}')).toBe("notNotebook");
  expect(fault(file({ schema: 2 }))).toBe("newer");
  expect(fault(file({ views: [three.views[0], { ...three.views[1], name: 3 }] }))).toBe("part: views[1].name");
  for (const address of ["javascript:alert(1)", "https://elsewhere.example/?view=map", "//elsewhere.example"])
    expect(fault(file({ views: [{ ...three.views[0], address }] }))).toBe("address: views[0].address");
  expect(fault(file({ views: [{ ...three.views[0], address: "" }] }))).toBe("none");
  expect(fault(file({ views: [{ ...three.views[0], address: `?select=${"person:a,".repeat(2000)}` }] }))).toBe("none");
  expect(fault(file({ notes: {} }))).toBe("part: notes");
  expect(fault(file({ dataset: null }))).toBe("part: dataset");
});

test("a colleague's notebook adds what is new, and no word of one's own is lost", () => {
  const mine = writeNote(three, { id: "person:a", name: "A", text: "mine" }, NOW);
  let theirs = keepView(removeView(three, three.views[0]!.id), view("d"), "2024-11-06T10:00:00.000Z");
  theirs = writeNote(theirs, { id: "person:a", name: "A", text: "theirs" }, NOW);
  theirs = writeNote(theirs, { id: "person:b", name: "B", text: "new" }, NOW);
  const once = merge(mine, theirs);
  expect(names(once.notebook)).toBe("abcd");
  expect(once).toMatchObject({ views: 1, notes: 1, completed: 1 });
  expect(noteOn(once.notebook, "person:a")).toBe("mine\n\ntheirs");
  expect(merge(once.notebook, theirs)).toEqual({ notebook: once.notebook, views: 0, notes: 0, completed: 0 });
});

test("a view that both hold with other words is kept twice, once", () => {
  const edited = changeView(three, three.views[1]!.id, { name: "B", text: "as I see it" });
  const once = merge(three, edited);
  expect(names(once.notebook)).toBe("abcB");
  expect(once.views).toBe(1);
  expect(new Set(once.notebook.views.map(({ id }) => id)).size).toBe(4);
  expect(merge(once.notebook, edited)).toMatchObject({ notebook: once.notebook, views: 0 });
});

/** A window whose storage holds `kept`, and does on writing what `onWrite` does. */
function windowWith(kept: Record<string, string> | null, onWrite?: () => void): Window {
  return {
    addEventListener: () => undefined,
    get localStorage() {
      if (kept === null) throw new DOMException("no", "SecurityError");
      return {
        getItem: (key: string) => kept[key] ?? null,
        setItem: (key: string, value: string) => {
          onWrite?.();
          kept[key] = value;
        },
      };
    },
  } as unknown as Window;
}

test("the browser keeps the notebook", () => {
  const kept = {};
  openNotebook(windowWith(kept)).write(() => three);
  const next = openNotebook(windowWith(kept));
  expect(next.notebook.value).toEqual(three);
  expect(next.problem.value).toBeNull();
});

test("a tab that was not told what another one wrote takes it up before it writes", () => {
  const kept = {};
  const [asleep, awake] = [openNotebook(windowWith(kept)), openNotebook(windowWith(kept))];
  awake.write(() => three);
  asleep.write((before) => keepView(before, view("d"), NOW));
  expect(names(asleep.notebook.value)).toBe("abcd");
});

test("a browser that refuses, is full, or holds something damaged leaves a notebook that works, and says so", () => {
  const refused = openNotebook(windowWith(null));
  expect(refused.problem.value).toBe("refused");
  refused.write(() => three);
  expect([refused.notebook.value, refused.problem.value]).toEqual([three, "refused"]);

  const full = openNotebook(
    windowWith({}, () => {
      throw new DOMException("full", "QuotaExceededError");
    }),
  );
  full.write(() => three);
  expect([full.notebook.value, full.problem.value]).toEqual([three, "full"]);

  const kept: Record<string, string> = { "maillage.notebook": "{" };
  const damaged = openNotebook(windowWith(kept));
  expect([damaged.notebook.value, damaged.problem.value]).toEqual([BLANK, "damaged"]);
  damaged.write(() => three);
  expect(Object.values(kept)).toContain("{");
});

test("a view at the end stays there, and one that is not kept moves nothing", () => {
  expect(moveView(three, three.views[2]!.id, 1)).toBe(three);
  expect(moveView(three, "nobody", 1)).toBe(three);
  expect(names(moveView(three, three.views[2]!.id, -1))).toBe("acb");
});

test("notes are found by their entity", () => {
  const noted = ["a", "b"].reduce(
    (notebook, id) => writeNote(notebook, { id: `person:${id}`, name: id, text: `on ${id}` }, NOW),
    BLANK,
  );
  expect(noteOn(noted, "person:b")).toBe("on b");
  expect(noteOn(noted, "person:c")).toBe("");
  expect(writeNote(noted, { id: "person:a", name: "a", text: "" }, NOW).notes.map(({ id }) => id)).toEqual([
    "person:b",
  ]);
});

test("a file is refused for a text that is too long, a version that is none, and what is no object", () => {
  const read = (change: object) => () =>
    fromFile(JSON.stringify({ ...(JSON.parse(toFile(three, DATASET)) as object), ...change }));
  const called = (length: number) => ({ views: [{ ...three.views[0], name: "x".repeat(length) }] });
  expect(read(called(300))).not.toThrow();
  expect(read(called(301))).toThrow("part: views[0].name");
  expect(read({ schema: "1" })).toThrow("newer");
  expect(read({ views: ["x"] })).toThrow("part: views[0]");
  const fault = (() => {
    try {
      return fromFile("{");
    } catch (error) {
      return error as NotebookError;
    }
  })();
  expect(fault).toMatchObject({ name: "NotebookError", fault: "notJson" });
  expect((fault as NotebookError).cause).toBeInstanceOf(SyntaxError);
});

test("what another tab writes is read, and nothing else that is kept", () => {
  const kept: Record<string, string> = {};
  let heard: ((event: { key: string }) => void) | undefined;
  const storage = windowWith(kept);
  const window = {
    addEventListener: (name: string, listener: (event: { key: string }) => void) =>
      name === "storage" && (heard = listener),
    get localStorage() {
      return storage.localStorage;
    },
  } as unknown as Window;
  const { notebook } = openNotebook(window);
  openNotebook(storage).write(() => three);
  heard!({ key: "other" });
  expect(notebook.value).toEqual(BLANK);
  heard!({ key: "maillage.notebook" });
  expect(notebook.value).toEqual(three);
  expect(JSON.parse(kept["maillage.notebook"]!)).toMatchObject({ dataset: { title: "", version: "" } });
  expect(openNotebook(windowWith({})).problem.value).toBeNull();
});

test("views are told apart by name, words and picture, each by itself, and their ids never meet", () => {
  const one = keepView(BLANK, view("a"), NOW);
  const [kept] = one.views;
  expect(kept).toMatchObject({ id: `view-${NOW}`, kept: NOW });
  const twice = keepView(one, view("b"), NOW);
  expect(keepView(twice, view("c"), NOW).views.map(({ id }) => id)).toEqual([
    `view-${NOW}`,
    `view-${NOW}-2`,
    `view-${NOW}-3`,
  ]);
  for (const change of [{ name: "z" }, { text: "z" }, { address: "?z" }]) {
    const theirs = { ...one, views: [{ ...kept!, ...change }] };
    expect(merge(one, theirs).notebook.views.map(({ id }) => id)).toEqual([kept!.id, `${kept!.id}-2`]);
    expect(merge(twice, theirs).notebook.views.map(({ id }) => id)).toEqual([
      kept!.id,
      `${kept!.id}-2`,
      `${kept!.id}-3`,
    ]);
  }
});
