import { describe, expect, test, vi } from "vitest";
import { ApiError, apisOfDatasets, openApi } from "../../../client/session/api.ts";
import { overHttp } from "../../../client/session/transport.ts";
import { filterParameters, queryString, restricts } from "../../../client/model/filter-parameters.ts";
import { EVERYTHING } from "../../../client/model/state.ts";
import { KINDS, ROLES } from "../../../client/model/vocabulary.ts";

const answering = (body: unknown, status = 200) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

describe("parameters", () => {
  test("hold only what restricts", () => {
    expect(queryString(filterParameters(EVERYTHING, {}))).toBe("?kinds=project,organisation,person");
    expect(queryString(filterParameters({ ...EVERYTHING, kinds: KINDS }, {}))).toBe("");
    expect(
      queryString(
        filterParameters(
          {
            ...EVERYTHING,
            kinds: KINDS,
            legalForms: ["Société d’économie"],
            minProjects: 2,
            prose: true,
          },
          {},
        ),
      ),
    ).toBe(`?legalForms=Soci%C3%A9t%C3%A9%20d%E2%80%99%C3%A9conomie&roles=${ROLES.join(",")}&minProjects=2&prose=true`);
    expect(restricts(EVERYTHING)).toBe(false);
    expect(restricts({ ...EVERYTHING, prose: true })).toBe(true);
  });
});

describe("answers", () => {
  test("are asked for once, whoever asks", async () => {
    const fetcher = answering({ title: "x" });
    const api = openApi(overHttp("/api/", fetcher));
    await Promise.all([api.dataset(), api.dataset()]);
    await api.dataset();
    expect(fetcher.mock.calls.map(([address]) => address)).toEqual(["/api/dataset"]);
  });

  test("that the server has no time for come by themselves, and one is told when", async () => {
    const refused = () => new Response("{}", { status: 429, headers: { "retry-after": "7" } });
    const said: (number | undefined)[] = [];
    const slept: number[] = [];
    const answers = [refused(), refused(), new Response('{"title":"x"}')];
    const api = openApi(
      overHttp("/api/", () => Promise.resolve(answers.shift()!)),
      {
        sleep: (time) => {
          slept.push(time);
          said.push(api.waiting.value?.seconds);
          return Promise.resolve();
        },
      },
    );
    expect(await api.dataset()).toEqual({ title: "x" });
    expect([slept, said, api.waiting.value]).toEqual([[7000, 7000], [7, 7], null]);
  });

  test("are waited for a few times, and not where the server names no time, or too long a one", async () => {
    const asked = async (status: number, headers: Record<string, string>) => {
      let times = 0;
      const fetcher = () => Promise.resolve((times++, new Response('{"detail":"no"}', { status, headers })));
      await expect(openApi(overHttp("/api/", fetcher), { sleep: () => Promise.resolve() }).dataset()).rejects.toThrow(
        "no",
      );
      return times;
    };
    expect(await asked(429, { "retry-after": "1" })).toBe(6);
    expect(await asked(503, { "retry-after": "600" })).toBe(1);
    expect(await asked(503, {})).toBe(1);
    expect(await asked(500, { "retry-after": "1" })).toBe(1);
  });

  test("about a dataset name it in every question, link and file, and each dataset has answers of its own", async () => {
    const fetcher = answering({});
    const apiOf = apisOfDatasets(overHttp("/api/", fetcher));
    const [usual, other] = [apiOf(null), apiOf("a&b")];
    expect([apiOf(null), apiOf("a&b")]).toEqual([usual, other]);
    await Promise.all([usual.dataset(), other.dataset()]);
    await other.mask({ ...EVERYTHING, kinds: KINDS, regions: ["territory:region-11"] });
    await other.file("export/gexf");
    expect(fetcher.mock.calls.map(([address]) => address)).toEqual([
      "/api/dataset",
      "/api/dataset?dataset=a%26b",
      "/api/graph?regions=territory:region-11&format=mask&dataset=a%26b",
      "/api/export/gexf?dataset=a%26b",
    ]);
    expect([usual.link("docs"), other.link("export/csv", { roles: ["leads"] })]).toEqual([
      "/api/docs",
      "/api/export/csv?roles=leads&dataset=a%26b",
    ]);
    expect(openApi({ get: () => Promise.reject(new Error()), server: null }).link("docs")).toBeNull();
  });

  test("encode ids of any kind", async () => {
    const fetcher = answering({});
    await openApi(overHttp("/api/", fetcher)).entity("organisation:a/b?c#d");
    expect(fetcher.mock.calls[0]![0]).toBe("/api/entities/organisation%3Aa%2Fb%3Fc%23d");
  });

  test("that everybody left before they came are stopped, and asked for again", async () => {
    const signals: AbortSignal[] = [];
    const fetcher = vi.fn<typeof fetch>((_, options) => {
      signals.push(options!.signal!);
      return new Promise((done, refuse) => {
        signals.at(-1)!.addEventListener("abort", () => refuse(new DOMException("left", "AbortError")));
        if (signals.length === 2) done(new Response("2"));
      });
    });
    const api = openApi(overHttp("/api/", fetcher));
    const [one, other] = [new AbortController(), new AbortController()];
    const asked = [api.ask("a", {}, one.signal), api.ask("a", {}, other.signal)];
    one.abort();
    await Promise.resolve();
    expect([fetcher.mock.calls.length, signals[0]!.aborted]).toEqual([1, false]);
    other.abort();
    const left = await Promise.allSettled(asked);
    expect([left.map(({ status }) => status), signals[0]!.aborted]).toEqual([["rejected", "rejected"], true]);
    // What has come stays, whoever leaves.
    const late = new AbortController();
    expect(await api.ask("a", {}, late.signal)).toBe(2);
    late.abort();
    await Promise.resolve();
    expect([await api.ask("a"), fetcher.mock.calls.length, signals[1]!.aborted]).toEqual([2, 2, false]);
  });

  test("that were refused say why, and are asked for again", async () => {
    const problem = { type: "about:blank", title: "Bad Request", status: 400, detail: "No region 99.", errors: [] };
    const fetcher = answering(problem, 400);
    const api = openApi(overHttp("/api/", fetcher));
    await expect(api.mask(EVERYTHING)).rejects.toThrow("No region 99.");
    await expect(api.mask(EVERYTHING)).rejects.toMatchObject({ name: "ApiError", problem });
    expect(fetcher).toHaveBeenCalledTimes(2);
  });

  test("that never came have no problem, but a cause", async () => {
    const down = vi.fn<typeof fetch>(() => Promise.reject(new TypeError("fetch failed")));
    const error: unknown = await openApi(overHttp("/api/", down))
      .dataset()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ problem: undefined, cause: new TypeError("fetch failed") });
  });

  test("that are not JSON are failures", async () => {
    const proxy = vi.fn<typeof fetch>(() =>
      Promise.resolve(new Response("<html>", { status: 502, statusText: "Bad Gateway" })),
    );
    await expect(openApi(overHttp("/api/", proxy)).dataset()).rejects.toThrow("502 Bad Gateway");
  });

  test("are kept up to a size, what was not asked for longest forgotten first; dataset and whole network always stay", async () => {
    const fetcher = answering("x".repeat(98));
    const api = openApi(overHttp("/api/", fetcher), { most: 250 });
    const asked = () => fetcher.mock.calls.splice(0).map(([address]) => (address as string).slice(5));
    await api.dataset();
    await api.columns({ prose: false, merging: "strict" });
    await api.ask("a");
    await api.ask("b");
    await api.ask("a");
    await api.ask("c");
    asked();
    for (const path of ["a", "c"]) await api.ask(path);
    await api.dataset();
    await api.columns({ prose: false, merging: "strict" });
    expect(asked()).toEqual([]);
    await api.ask("b");
    expect(asked()).toEqual(["b"]);
  });
});

describe("the questions", () => {
  test("are asked at their addresses", async () => {
    const fetcher = answering({});
    const api = openApi(overHttp("/api/", fetcher));
    await api.search("a b", 5, ["person"]);
    await api.search("a", 5);
    await api.neighbourhood("person:a/b", 2);
    await api.neighbourhood("person:a", 1, { ...EVERYTHING, kinds: KINDS, regions: ["territory:region-11"] });
    expect(fetcher.mock.calls.map(([address]) => address)).toEqual([
      "/api/search?q=a%20b&limit=5&kinds=person",
      "/api/search?q=a&limit=5",
      "/api/entities/person%3Aa%2Fb/neighbourhood?depth=2&format=columns",
      "/api/entities/person%3Aa/neighbourhood?depth=1&regions=territory:region-11&format=columns",
    ]);
  });

  test("that nobody has time for are asked again after ninety seconds at most, on 503 too", async () => {
    const slept: number[] = [];
    const refused = new Response("", { status: 503, headers: { "retry-after": "90" } });
    // The second is what it says of itself.
    const answers = [refused, new Response("{}"), new Response('"x"')];
    const api = openApi(
      overHttp("/api/", () => Promise.resolve(answers.shift()!)),
      { sleep: (time) => (slept.push(time), Promise.resolve()) },
    );
    expect(await api.ask("a")).toBe("x");
    expect(slept).toEqual([90_000]);
  });

  test("wait by the clock where nobody says otherwise", async () => {
    const answers = [new Response("", { status: 429, headers: { "retry-after": "0.05" } }), new Response('"x"')];
    const started = performance.now();
    expect(await openApi(overHttp("/api/", () => Promise.resolve(answers.shift()!))).ask("a")).toBe("x");
    expect(performance.now() - started).toBeGreaterThan(40);
  });

  test("answered with what is no JSON have failed, though the server says all is well", async () => {
    const html = () => Promise.resolve(new Response("<html>", { status: 200, statusText: "OK" }));
    await expect(openApi(overHttp("/api/", html)).dataset()).rejects.toMatchObject({
      message: "200 OK",
      problem: undefined,
    });
    const down = () => Promise.reject(new TypeError("fetch failed"));
    await expect(openApi(overHttp("/api/", down)).dataset()).rejects.toMatchObject({ message: "" });
  });

  test("whose answers are cut by the filter are forgotten, where exactly so many letters are kept", async () => {
    const fetcher = answering("x".repeat(98));
    const api = openApi(overHttp("/api/", fetcher), { most: 200 });
    const cut = { ...EVERYTHING, regions: ["territory:region-11"] };
    await api.mask(cut);
    await api.ask("a");
    await api.mask(cut);
    expect(fetcher).toHaveBeenCalledTimes(2);
    await api.ask("b");
    await api.ask("a");
    expect(fetcher).toHaveBeenCalledTimes(4);
  });
});

describe("files", () => {
  test("come whole, with the name that the answer says", async () => {
    const headers = { "content-type": "text/csv", "content-disposition": 'attachment; filename="a-1.csv"' };
    const api = openApi(overHttp("/api/", () => Promise.resolve(new Response("a,b", { headers }))));
    const { content, name } = await api.file("export/csv", { regions: ["11"] });
    expect([name, content.type, await content.text()]).toEqual(["a-1.csv", "text/csv", "a,b"]);
  });

  test("that are refused say why", async () => {
    const api = openApi(overHttp("/api/", answering({ detail: "No region 99." }, 400)));
    await expect(api.file("export/csv")).rejects.toMatchObject({ name: "ApiError", message: "No region 99." });
  });
});
