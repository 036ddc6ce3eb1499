import { describe, expect, test, vi } from "vitest";
import { togetherName } from "../../../client/model/own-names.ts";
import { ApiError } from "../../../client/session/api.ts";
import { missingOwn, openOwnData, sharedName } from "../../../client/session/own-data.ts";
import type { Kept, OwnStore } from "../../../client/session/own-store.ts";
import type { BrowserEngine } from "../../../server/browser/start.ts";
import type { Open, PackageFiles } from "../../../server/contract/worker-messages.ts";
import { NO_TABS } from "../../../client/session/tabs.ts";
import { until } from "../../until.ts";

const MINE: Kept = { name: "mine", title: "Mine", opened: "2026-01-02", files: [], headers: [], choices: {}, size: 2 };
const FILES: PackageFiles = { name: "mine", files: [{ name: "links.csv", bytes: new Uint8Array([1, 2]) }] };

/** A store in memory. */
function openStore(): OwnStore & { held: Map<string, PackageFiles> } {
  const [told, held] = [new Map<string, Kept>(), new Map<string, PackageFiles>()];
  return {
    held,
    list: async () => [...told.values()],
    files: async (name) => held.get(name),
    put: async (kept, files) => {
      told.set(kept.name, kept);
      held.set(kept.name, files);
    },
    remove: async (name) => {
      told.delete(name);
      held.delete(name);
    },
  };
}

/** An engine that says which data it holds, and counts how often one was started and ended. */
function openEngines() {
  const close = vi.fn<() => void>();
  const start = vi.fn<(data: Open["data"]) => Promise<BrowserEngine>>(async (data) => ({
    ask: async (address) => Response.json({ address, data }),
    outcomes: [],
    names: {},
    close,
  }));
  return { start, close };
}

describe("data of the reader's own", () => {
  test("are kept, answer from an engine of their own, and are forgotten for good", async () => {
    const { start, close } = openEngines();
    const store = openStore();
    const own = openOwnData(store, start, NO_TABS);
    await own.keep(MINE, FILES);
    expect(own.kept.value).toEqual([MINE]);
    const api = own.api("mine");
    expect(await api.ask("gaps", { limit: 1 })).toMatchObject({ address: "/api/gaps?limit=1" });
    expect(start.mock.calls).toEqual([[{ folders: [FILES] }]]);
    expect(own.api("mine")).toBe(api);
    await own.remove("mine");
    expect([own.kept.value, store.held.size, close.mock.calls.length]).toEqual([[], 0, 1]);
  });

  test("give the package of one name, and say that several have none in common", async () => {
    const own = openOwnData(openStore(), openEngines().start, NO_TABS);
    await own.keep(MINE, FILES);
    expect(await own.files("mine")).toEqual(FILES);
    const several = own.files(togetherName(["mine", "other"]));
    await expect(several).rejects.toThrow(expect.objectContaining({ name: "NoPackage", why: "several" }));
  });

  test("that are opened anew in the place of others are answered anew", async () => {
    const { start, close } = openEngines();
    const own = openOwnData(openStore(), start, NO_TABS);
    await own.keep(MINE, FILES);
    const before = own.api("mine");
    await before.dataset();
    await own.keep({ ...MINE, title: "Newer" }, { ...FILES, name: "newer" });
    expect(own.kept.value.map(({ title }) => title)).toEqual(["Newer"]);
    expect(close).toHaveBeenCalledOnce();
    await own.api("mine").dataset();
    expect(start.mock.calls.at(-1)).toEqual([{ folders: [{ ...FILES, name: "newer" }] }]);
  });

  test("last as long as the page where the browser keeps nothing, and why is said", async () => {
    const { start } = openEngines();
    const store = { ...openStore(), put: () => Promise.reject(new DOMException("", "QuotaExceededError")) };
    const own = openOwnData(store, start, NO_TABS);
    await own.keep(MINE, FILES);
    expect([own.problem.value, own.kept.value]).toEqual(["full", [MINE]]);
    await own.api("mine").dataset();
    expect(start).toHaveBeenCalledOnce();
  });

  test("are shown together as editions, unless one name would be that of both, and end with each of them", async () => {
    const { start, close } = openEngines();
    const own = openOwnData(openStore(), start, NO_TABS);
    const older = { ...FILES, name: "older" };
    await own.keep(MINE, FILES);
    await own.keep({ ...MINE, name: "older" }, older);
    await own.keep({ ...MINE, name: "again" }, FILES);
    await own.api("older,mine").dataset();
    expect(start.mock.calls).toEqual([[{ folders: [older, FILES] }]]);
    const error: unknown = await own
      .api("mine,again")
      .dataset()
      .catch((reason: unknown) => reason);
    expect([sharedName(error), sharedName(new Error("other")), missingOwn(error)]).toEqual(["mine", null, null]);
    await own.remove("mine");
    expect(close).toHaveBeenCalledOnce();
    const gone: unknown = await own
      .api("older,mine")
      .dataset()
      .catch((reason: unknown) => reason);
    expect(missingOwn(gone)).toBe("mine");
  });

  test("end an engine that is still starting as they are removed", async () => {
    const { start, close } = openEngines();
    const engine = await start({ packages: [] });
    let come = (): void => {};
    start.mockReturnValueOnce(new Promise((resolve) => (come = () => resolve(engine))));
    const own = openOwnData(openStore(), start, NO_TABS);
    await own.keep(MINE, FILES);
    const asked = expect(own.api("mine").dataset()).rejects.toThrow(ApiError);
    await until(() => expect(start).toHaveBeenCalledTimes(2));
    await own.remove("mine");
    expect(close).not.toHaveBeenCalled();
    come();
    await asked;
    expect(close).toHaveBeenCalledOnce();
  });

  test("stay listed where the browser doesn't remove them, and that is thrown", async () => {
    const store = { ...openStore(), remove: () => Promise.reject(new DOMException("no", "UnknownError")) };
    const own = openOwnData(store, openEngines().start, NO_TABS);
    await own.keep(MINE, FILES);
    await expect(own.remove("mine")).rejects.toThrow("no");
    expect(own.kept.value).toEqual([MINE]);
  });

  test("that the page alone held are gone though the browser has nothing to remove", async () => {
    const refuse = () => Promise.reject(new DOMException("no", "SecurityError"));
    const own = openOwnData(
      { ...openStore(), list: refuse, put: refuse, remove: refuse },
      openEngines().start,
      NO_TABS,
    );
    await own.keep(MINE, FILES);
    expect(own.kept.value).toEqual([MINE]);
    await own.remove("mine");
    expect(own.kept.value).toEqual([]);
  });

  test("that this browser doesn't keep are said to be missing, by their name", async () => {
    const own = openOwnData(openStore(), openEngines().start, NO_TABS);
    const error: unknown = await own
      .api("theirs")
      .dataset()
      .catch((reason: unknown) => reason);
    expect(missingOwn(error)).toBe("theirs");
    expect(missingOwn(new Error("other"))).toBeNull();
  });
});
