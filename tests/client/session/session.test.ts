import { describe, expect, test } from "vitest";
import type { Api } from "../../../client/session/api.ts";
import { loadWords } from "../../../client/i18n/languages.ts";
import { load } from "../../../client/session/loading.ts";
import { startSession, type Session } from "../../../client/session/session.ts";
import { toAddress } from "../../../client/session/address.ts";
import { fit, LONGEST_ADDRESS } from "../../../client/session/url-limit.ts";
import { setFilter } from "../../../client/model/filter-steps.ts";
import {
  EVERYTHING,
  START,
  collapse,
  goToView,
  hide,
  keepCore,
  select,
  setCamera,
  setLanguage,
  show,
  showData,
  type Choice,
  type State,
} from "../../../client/model/state.ts";
import type { Graph } from "../../../server/contract/graph.ts";
import { columnsOf, maskOf } from "../columns.ts";
import { SMALL } from "../small.ts";
import { until } from "../../until.ts";

/** As much of a window as the page's life needs: an address, a history with Back and Forward, and a storage. */
function openWindow(query = "", kept: Record<string, string> = {}, steps: Record<string, string> = {}) {
  let entries: { state: unknown; query: string }[] = [{ state: null, query }];
  let at = 0;
  let onPop = (_event: { state: unknown }): void => undefined;
  const queryOf = (address: string): string => address.slice(1);
  const window = {
    location: {
      pathname: "/",
      get search() {
        return entries[at]!.query;
      },
    },
    history: {
      get state() {
        return entries[at]!.state;
      },
      pushState(state: unknown, _: string, address: string) {
        entries.splice(at + 1);
        entries.push({ state, query: queryOf(address) });
        at += 1;
      },
      replaceState(state: unknown, _: string, address: string) {
        entries[at] = { state, query: queryOf(address) };
      },
    },
    localStorage: {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => void (kept[key] = value),
    },
    sessionStorage: {
      getItem: (key: string) => steps[key] ?? null,
      setItem: (key: string, value: string) => void (steps[key] = value),
    },
    document: { documentElement: { lang: "" } },
    addEventListener: (_: string, listener: typeof onPop) => (onPop = listener),
  };
  const go = (by: number): void => {
    at += by;
    onPop({ state: entries[at]!.state });
  };
  /** The same tab goes to an address by itself. */
  const open = (address: string): void => {
    entries = [...entries.slice(0, at + 1), { state: null, query: address }];
    at += 1;
  };
  return { window: window as unknown as Window, go, open, steps, query: () => entries[at]!.query };
}

/** As much of a dataset as the words need. */
const DATASET = { version: "0", title: "Small", counts: { kinds: {}, roles: {} }, completeness: [] };

const COLUMNS = await columnsOf(SMALL);
const EVERYTHING_KEPT = await maskOf(SMALL, SMALL);

/** A server that answers the whole graph at once, and a filtered one when it is let to. */
function openServer() {
  let isSlow = false;
  const answer = <T>(data: unknown): Promise<T> =>
    isSlow ? new Promise<T>(() => undefined) : Promise.resolve(data as T);
  const api = {
    dataset: () => Promise.resolve(DATASET),
    columns: () => Promise.resolve(COLUMNS),
    mask: () => answer(EVERYTHING_KEPT),
    neighbourhood: () => answer(COLUMNS),
  } as unknown as Api;
  return { api, slow: (on: boolean) => (isSlow = on) };
}

async function start(query = "", kept: Record<string, string> = {}) {
  const browser = openWindow(query, kept);
  const server = openServer();
  const session = await startSession(() => server.api, browser.window);
  return { ...browser, ...server, session, settled: () => until(() => expect(session.busy.value).toBe(false)) };
}

/**
 * Waits until an expectation holds; a module that is loaded for the first time may take seconds where much else runs.
 */

/** Switches the language, and waits for its words. */
async function speakIn(session: Session, language: string): Promise<void> {
  // A first load compiles the words, which takes longer than the page would.
  await loadWords(language);
  session.act(setLanguage(language));
  await until(() => expect(session.words.value.language).toBe(language));
}

describe("giving up waiting", () => {
  test("goes back to the nearest step that asks what the picture shows, steps of choice between or not", async () => {
    const { session, slow, settled, query } = await start();
    await settled();
    session.act(select(["person:a"]));
    slow(true);
    session.act(setFilter({ regions: ["territory:region-76"] }));
    session.act(goToView("table"));
    expect(session.behind.value).toBe(true);
    session.stop();
    expect(query()).toBe("?select=person:a");
    await settled();
    expect(session.behind.value).toBe(false);
  });

  test("where the step is forgotten, asks again what the picture shows", async () => {
    const { session, slow, settled, query } = await start();
    await settled();
    session.act(setFilter({ regions: ["territory:region-76"] }));
    await settled();
    session.goTo(0);
    slow(true);
    session.act(setFilter({ regions: ["territory:region-11"] }));
    slow(false);
    session.stop();
    expect(query()).toBe("?regions=territory:region-76");
    await settled();
    expect(session.behind.value).toBe(false);
  });

  test("of a question that is asked again only stops waiting", async () => {
    const { session, slow, settled } = await start("?regions=76");
    await settled();
    slow(true);
    session.retry();
    expect(session.busy.value).toBe(true);
    session.stop();
    expect(session.busy.value).toBe(false);
  });
});

describe("Back and Forward", () => {
  test("over several entries find the step again, and Redo stays", async () => {
    const { session, go, query } = await start();
    session.act(select(["person:a"]));
    session.act(goToView("table"));
    session.act(goToView("map"));
    go(-3);
    expect(query()).toBe("");
    expect([session.history.value.index, session.history.value.entries.length]).toEqual([0, 4]);
    go(2);
    expect(session.state.value.view).toBe("table");
    expect(session.history.value.index).toBe(2);
  });

  test("after the language was switched keep it, in page and address", async () => {
    const { session, go, query } = await start();
    session.act(goToView("table"));
    await speakIn(session, "en");
    go(-1);
    expect(session.state.value).toMatchObject({ view: "network", language: "en" });
    expect(query()).toBe("?lang=en");
    expect(session.history.value.entries).toHaveLength(2);
  });

  test("to an entry whose step was forgotten show its address", async () => {
    const { session, go, query } = await start();
    session.act(goToView("table"));
    session.act(goToView("map"));
    session.goTo(0);
    session.act(select(["person:a"]));
    go(-3);
    expect(session.state.value.view).toBe("table");
    expect(query()).toBe("?view=table");
  });
});

describe("the words of what is loaded later", () => {
  test("come when they are asked for, about the data, and then in every language", async () => {
    const { session, settled } = await start();
    expect(session.allWords.value).toBeNull();
    await settled();
    await session.loadAllWords();
    expect(session.allWords.value!.search.label).toBe(session.words.value.search.label);
    expect(session.allWords.value!.notebook.title).toBe("Mes notes");
    await speakIn(session, "en");
    expect(session.allWords.value!.notebook.title).toBe("My notes");
  });

  test("are never of another language than the page's, however they come", async () => {
    const { session } = await start();
    const asked = session.loadAllWords();
    await speakIn(session, "en");
    await asked;
    expect(session.allWords.value!.language).toBe("en");
  });
});

describe("a quiet step", () => {
  test("corrects the browser's entry, where another makes one that Back undoes", async () => {
    const { session, go, query } = await start();
    session.act(select(["person:a"]));
    session.act(setCamera({ x: 0.5, y: 0.5, ratio: 0.25 }));
    expect(query()).toContain("camera=");
    session.act(select(["person:b"]));
    go(-1);
    expect(query()).toContain("select=person:a");
    expect(query()).toContain("camera=");
    go(-1);
    expect(query()).toBe("");
  });

  test("that makes the address too long says so", async () => {
    const { session } = await start();
    // As long as an address may be.
    const long = "x".repeat(LONGEST_ADDRESS - toAddress({ ...START, selection: ["person:"] }).length);
    session.act(select([`person:${long}`]));
    expect(session.cropped.value).toBeNull();
    session.act(setCamera({ x: 0.5, y: 0.5, ratio: 0.25 }));
    expect(session.cropped.value).toEqual({ kept: 0, of: 1 });
  });
});

describe("a view that the page has not", () => {
  test("is said until the next step, and the network is shown", async () => {
    const { session } = await start("?view=tabel&prose=true");
    expect(session.cropped.value).toEqual({ view: "tabel" });
    expect(session.state.value).toMatchObject({ view: "network", filter: { prose: true } });
    session.act(setCamera({ x: 0.5, y: 0.5, ratio: 0.5 }));
    expect(session.cropped.value).toEqual({ view: "tabel" });
    session.act(goToView("map"));
    expect(session.cropped.value).toBeNull();
  });

  test("is not said of one that there is, or of none", async () => {
    for (const query of ["", "?view=table", "?view="]) expect((await start(query)).session.cropped.value).toBeNull();
  });
});

describe("what an address left out", () => {
  test("stays said when a quiet step follows, and no longer when another does", async () => {
    const { session } = await start();
    session.act(select(["person:a", `person:${"x".repeat(LONGEST_ADDRESS)}`]));
    session.act(setCamera({ x: 0.5, y: 0.5, ratio: 0.25 }));
    expect(session.cropped.value).toEqual({ kept: 1, of: 2 });
    session.act(goToView("map"));
    expect(session.cropped.value).toBeNull();
  });
});

describe("an address", () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `organisation:une-structure-${i}`);

  test("holds the first of very many chosen, and it is said how many of how many", async () => {
    const { session, query } = await start();
    session.act(select(["person:a", ...many]));
    const { selection } = session.state.value;
    expect(query().length).toBeLessThanOrEqual(60_000);
    expect(query().length).toBeGreaterThan(59_000);
    expect(selection).toEqual(["person:a", ...many].slice(0, selection.length));
    expect(session.cropped.value).toEqual({ kept: selection.length, of: 10_001 });
    session.act(setCamera({ x: 0.5, y: 0.5, ratio: 0.5 }));
    expect(session.cropped.value).not.toBeNull();
    session.act(select(["person:a"]));
    expect(session.cropped.value).toBeNull();
  });

  test("that left something out says so of itself alone, not of where one turns back to", async () => {
    const { session } = await start();
    session.act(select(["person:a", ...many]));
    session.goTo(0);
    expect(session.cropped.value).toBeNull();
  });

  test("that was opened longer still lets the reader take things back", () => {
    const before = { ...START, hidden: many };
    const less = { ...before, hidden: many.slice(1) };
    expect(fit(less, before)).toEqual({ state: less, cropped: null });
    expect(fit({ ...before, hidden: [...many, "person:b"] }, before)).toEqual({ state: before, cropped: "refused" });
  });

  test("that cannot hold a step leaves all as it was, and it is said", async () => {
    const { session, query } = await start();
    session.act(select(["person:a"]));
    session.act(hide(many));
    expect(query()).toBe("?select=person:a");
    expect(session.history.value.entries).toHaveLength(2);
    expect(session.cropped.value).toBe("refused");
  });
});

describe("a reload of the tab", () => {
  /** A tab where two were chosen and one was undone. */
  async function tab() {
    const browser = await start();
    browser.session.act(select(["person:a"]));
    browser.session.act(goToView("table"));
    browser.session.goTo(1);
    const reload = () => startSession(() => openServer().api, browser.window);
    return { ...browser, reload };
  }

  test("keeps the steps, where one stands among them, and what Back finds", async () => {
    const { reload, go, query } = await tab();
    const session = await reload();
    expect(session.history.value).toMatchObject({ index: 1, entries: [{ name: "start" }, { about: "person:a" }, {}] });
    session.goTo(2);
    expect(session.state.value.view).toBe("table");
    go(-4);
    expect(query()).toBe("");
    expect([session.history.value.index, session.history.value.entries.length]).toEqual([0, 3]);
    session.act(select(["person:b"]));
    expect(new Set(session.history.value.entries.map(({ id }) => id)).size).toBe(2);
  });

  test("on another address starts anew", async () => {
    const { reload, open } = await tab();
    open("?view=map");
    expect((await reload()).history.value.entries).toHaveLength(1);
    expect((await reload()).state.value.view).toBe("map");
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["another form", '{"version":0,"index":0,"next":1,"steps":[]}'],
    ["no step", '{"version":1,"index":0,"next":1,"steps":[]}'],
    ["a step of no name", '{"version":1,"index":0,"next":9,"steps":[{"id":1,"name":"leap","address":""}]}'],
    ["a step of no address", '{"version":1,"index":0,"next":9,"steps":[{"id":1,"name":"view","address":7}]}'],
    [
      "the same step twice",
      '{"version":1,"index":0,"next":9,"steps":[{"id":1,"name":"view","address":""},{"id":1,"name":"view","address":""}]}',
    ],
  ])("that kept %s starts anew", async (_, kept) => {
    const { reload, steps } = await tab();
    for (const key of Object.keys(steps)) steps[key] = kept;
    const session = await reload();
    expect(session.history.value.entries).toHaveLength(1);
    expect(session.state.value.selection).toEqual(["person:a"]);
  });

  test("in a browser that refuses to keep anything starts anew, and nothing breaks", async () => {
    const { window, reload } = await tab();
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    const session = await reload();
    session.act(goToView("map"));
    expect(session.history.value.entries).toHaveLength(2);
  });

  test("keeps the steps nearest to where one stands when all would be too much", async () => {
    const { window, session, reload } = await tab();
    const many = (round: number) => Array.from({ length: 2000 }, (_, i) => `person:someone-${round}-${i}`);
    for (let round = 0; round < 30; round++) session.act(select(many(round)));
    const after = (await startSession(() => openServer().api, window)).history.value;
    expect(after.entries.length).toBeGreaterThan(3);
    expect(after.entries.length).toBeLessThan(31);
    expect(after.entries[after.index]!.state.selection).toEqual(many(29));
    expect((await reload()).state.value.selection).toHaveLength(2000);
  });
});

describe("the language", () => {
  test("of a link stays at a reload, though another is remembered", async () => {
    const kept = {};
    await speakIn((await start("", kept)).session, "en");
    const { session, window, query } = await start("?lang=fr", kept);
    session.act(goToView("table"));
    expect(query()).toBe("?view=table&lang=fr");
    expect((await startSession(() => openServer().api, window)).state.value).toMatchObject({
      view: "table",
      language: "fr",
    });
  });

  test("chosen last is that of an address without one; another's address keeps its own; French is first", async () => {
    const kept = {};
    await speakIn((await start("", kept)).session, "en");
    const { session, query } = await start("?view=table&version=1", kept);
    expect(session.state.value.language).toBe("en");
    expect(query()).toContain("lang=en");
    expect((await start("?lang=fr", kept)).session.state.value.language).toBe("fr");
    expect((await start("")).session.state.value.language).toBe("fr");
    (await start("?lang=en", {})).session.act(goToView("table"));
    expect((await start("", {})).session.state.value.language).toBe("fr");
  });

  test("whose words do not come is not switched to: the page stays as it was, and it is said", async () => {
    const { session, query, settled } = await start("?view=table");
    await settled();
    session.act(setLanguage("xx"));
    await until(() => expect(session.failure.value).toBeInstanceOf(Error));
    expect([session.state.value.language, session.words.value.language, query()]).toEqual(["fr", "fr", "?view=table"]);
  });

  test("of a browser that refuses to keep it is French", async () => {
    const { window } = openWindow();
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    const session = await startSession(() => openServer().api, window);
    await speakIn(session, "en");
    expect(session.state.value.language).toBe("en");
  });
});

describe("what is drawn", () => {
  test("is without what is hidden, folded away or outside of a core, each by itself", async () => {
    const { session, settled } = await start();
    await settled();
    expect(session.shown.value!.order).toBe(7);
    session.act(hide(["organisation:lone"]));
    expect(session.shown.value!.nodes()).not.toContain("organisation:lone");
    session.act(show(null));
    session.act(collapse("project:a"));
    expect(session.shown.value!.nodes()).not.toContain("organisation:lone");
    session.act(keepCore(2));
    expect(session.shown.value!.order).toBe(4);
    expect(session.uncored.value!.order).toBe(6);
  });
});

/** A page whose server answers every question when it is told to. */
async function startLate(query = "") {
  const asked: { filter: Choice | undefined; answer: (graph: Graph) => void; refuse: (error: Error) => void }[] = [];
  const api = {
    dataset: () => Promise.resolve(DATASET),
    columns: () =>
      new Promise<Uint8Array>((answer, refuse) =>
        asked.push({ filter: undefined, answer: (graph) => void columnsOf(graph).then(answer), refuse }),
      ),
    mask: (filter: Choice) =>
      new Promise<Uint8Array>((answer, refuse) =>
        asked.push({ filter, answer: (graph) => void maskOf(graph, SMALL).then(answer), refuse }),
      ),
  } as unknown as Api;
  const browser = openWindow(query);
  const session = await startSession(() => api, browser.window);
  /** Answers or refuses the questions so far that were asked with these regions. */
  const settle = (regions: readonly string[], how: Graph | Error): Promise<void> => {
    for (const { filter, answer, refuse } of asked.splice(0))
      if (filter && filter.regions.join() !== regions.join() && filter.regions.length > 0)
        asked.push({ filter, answer, refuse });
      else if (how instanceof Error) refuse(how);
      else answer(how);
    return new Promise((done) => setTimeout(done, 10));
  };
  return { ...browser, session, asked, settle };
}

describe("an answer", () => {
  const regions = (region: string) => setFilter({ regions: [region] });
  const [one, other] = ["territory:region-11", "territory:region-76"];

  test("that was overtaken is not drawn, nor is its failure said", async () => {
    const { session, asked, settle } = await startLate();
    expect([session.uncored.value, session.shown.value, session.behind.value]).toEqual([null, null, false]);
    await settle([], SMALL);
    expect(session.busy.value).toBe(false);
    session.act(regions(one!));
    const first = asked.splice(0);
    session.act(regions(other!));
    const second = asked.splice(0);
    session.act(regions("territory:region-32"));
    first.forEach(({ answer }) => answer({ ...SMALL, nodes: [], edges: [] }));
    second.forEach(({ refuse }) => refuse(new Error("late")));
    await new Promise((done) => setTimeout(done, 10));
    expect([session.busy.value, session.failure.value, session.shown.value!.order]).toEqual([true, null, 7]);
    expect(session.behind.value).toBe(true);
  });

  test("that fails is said, and asked for again when one wishes", async () => {
    const { session, settle } = await startLate();
    await settle([], new Error("no"));
    expect([session.busy.value, session.failure.value, session.loaded.value]).toEqual([false, new Error("no"), null]);
    session.retry();
    expect([session.busy.value, session.failure.value]).toEqual([true, null]);
    await settle([], SMALL);
    expect(session.loaded.value!.whole.order).toBe(8);
    session.retry();
    session.retry();
    await settle([], SMALL);
    expect(session.busy.value).toBe(false);
  });

  test("that one gave up waiting for is not drawn when it comes", async () => {
    const { session, settle } = await startLate();
    session.stop();
    expect(session.busy.value).toBe(false);
    await settle([], SMALL);
    expect(session.loaded.value).toBeNull();
  });
});

describe("what is asked of the server", () => {
  /** Which graphs are asked for a state. */
  async function askedFor(state: Partial<State>) {
    const asked: string[] = [];
    const api = {
      dataset: () => Promise.resolve({}),
      columns: () => (asked.push("whole"), Promise.resolve(COLUMNS)),
      mask: ({ kinds, regions }: Choice) => {
        asked.push([...kinds, ...regions].join());
        return Promise.resolve(EVERYTHING_KEPT);
      },
      neighbourhood: (id: string, depth: number) => (asked.push(`${id} ${depth}`), Promise.resolve(COLUMNS)),
    } as unknown as Api;
    const { cut, whole } = await load(api, { ...START, ...state });
    return { asked, cut: cut.order, whole };
  }

  test("is the whole alone where kinds alone are chosen, else also the part", async () => {
    expect(await askedFor({})).toMatchObject({ asked: ["whole"], cut: 7 });
    const filter = { ...EVERYTHING, regions: ["territory:region-11"] };
    expect((await askedFor({ filter })).asked).toEqual(["whole", "project,organisation,person,territory:region-11"]);
    expect((await askedFor({ focus: { id: "person:a", depth: 2 } })).asked).toEqual(["whole", "person:a 2"]);
    expect((await askedFor({ expanded: ["person:a"] })).asked).toEqual(["whole", "person:a 1"]);
  });

  test("makes one network of the whole, however often it is answered", async () => {
    expect((await askedFor({})).whole).toBe((await askedFor({ expanded: ["person:a"] })).whole);
  });
});

describe("a step of the browser", () => {
  test("that was forgotten is named as a way to it", async () => {
    const { session, go } = await start();
    session.act(goToView("table"));
    session.goTo(0);
    session.act(select(["person:a"]));
    go(-1);
    go(-1);
    go(1);
    expect(session.history.value.entries.map(({ name }) => name)).toContain("goTo");
  });

  test("keeps what else its address says when the page starts or comes back to it", async () => {
    const { window, query } = openWindow("?view=table&version=1");
    await startSession(() => openServer().api, window);
    expect(query()).toBe("?view=table&version=1");
  });

  test("is the same though one takes a step to nowhere", async () => {
    const { session, go, query } = await start();
    session.act(select(["person:a"]));
    session.act(select(["person:a"]));
    go(-1);
    expect(query()).toBe("");
  });
});

test("shows other data, of which nothing before stays on the page, and comes back to what was kept", async () => {
  const servers = { page: openServer().api, mine: openServer().api };
  const browser = openWindow();
  const session = await startSession(({ own }) => servers[own === "mine" ? "mine" : "page"], browser.window);
  await until(() => expect(session.busy.value).toBe(false));
  session.act(showData("mine"));
  expect([session.loaded.value, session.busy.value, session.behind.value]).toEqual([null, true, false]);
  expect([session.api.value, browser.query()]).toEqual([servers.mine, "?own=mine"]);
  await until(() => expect(session.loaded.value).not.toBeNull());
  browser.go(-1);
  expect([session.api.value, session.state.value.own]).toEqual([servers.page, null]);
});
