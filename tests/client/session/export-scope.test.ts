import { booklet } from "../words.ts";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApi, type Api } from "../../../client/session/api.ts";
import { queryString } from "../../../client/model/filter-parameters.ts";
import {
  isLocal,
  askFor,
  curlCommand,
  neighbourhood,
  networkFile,
  permanentAddress,
} from "../../../client/session/export-scope.ts";
import { kCore } from "../../../client/model/cores.ts";
import { COLUMNS_TYPE } from "../../../server/contract/column-file.ts";
import { toNetwork, withoutNodes, type Network } from "../../../client/model/network.ts";
import { load } from "../../../client/session/loading.ts";
import { START, type State } from "../../../client/model/state.ts";
import { fromAddress } from "../../../client/session/address.ts";
import { REAL, serve } from "../../server/http/serve.ts";
import { columnsOf } from "../columns.ts";
import { graph, node, SMALL } from "../small.ts";
import { stated } from "../stated.ts";

let app: FastifyInstance;
let api: Api;
beforeAll(async () => {
  app = await serve(REAL);
  api = openApi({
    server: null,
    get: async (address) => {
      const { statusCode, rawPayload, headers } = await app.inject(`/api/${address}`);
      const type = { "content-type": String(headers["content-type"]) };
      return new Response(new Uint8Array(rawPayload), { status: statusCode, headers: type });
    },
  });
});
afterAll(() => app.close());

/** What the page shows in a state. */
async function shownIn(state: State): Promise<Network> {
  return kCore(withoutNodes((await load(api, state)).cut, state.hidden, state.collapsed), state.core);
}

describe("what is taken away", () => {
  test("is what is shown, by the filter alone where that says all", async () => {
    for (const query of ["", "?regions=11&minProjects=2", "?kinds=project,theme", "?roles=accompanies"]) {
      const state = fromAddress(query);
      const asked = await askFor(api, "shown", state, await shownIn(state), booklet);
      expect(asked, query).toMatchObject({ exact: true });
      expect(asked.parameters).not.toHaveProperty("ids");
    }
    // Whom the ties of a view count is counted in the file of that view, and of no other.
    for (const [view, coaching] of [
      ["territories", 0],
      ["map", 0],
      ["network", 45],
    ] as const) {
      const state = fromAddress(`?view=${view}&ties.part=partners`);
      const { exact, answer } = await askFor(api, "shown", state, await shownIn(state), booklet);
      expect(exact, view).toBe(true);
      expect(answer.edges().filter((key) => answer.getEdgeAttribute(key, "role") === "accompanies").length, view).toBe(
        coaching,
      );
    }
    const { parameters } = await askFor(api, "shown", START, await shownIn(START), booklet);
    expect(queryString(parameters)).toBe("?kinds=project,organisation,person");
  });

  test.each([
    "?hidden=person:pierre-wolf,project:coopter-2024-carma",
    "?focus=person:pierre-wolf&depth=2",
    "?focus=person:pierre-wolf&depth=2&hidden=project:coopter-2024-fab-t",
    "?regions=76&expanded=person:pierre-wolf",
    "?collapsed=project:coopter-2024-carma",
    "?core=2",
  ])("is what is shown, by its ids where the filter does not say it: %s", async (query) => {
    const state = fromAddress(query);
    const shown = await shownIn(state);
    const { exact, answer, parameters } = await askFor(api, "shown", state, shown, booklet);
    expect(parameters).toHaveProperty("ids");
    const off = answer.order - shown.order + answer.size - shown.size;
    // Says so where it is not, and only there.
    expect(exact).toBe(off === 0);
  });

  test("asks nothing that is too long for the server, and says that the answer is not it", async () => {
    const many = Array.from({ length: 6000 }, (_, i) => node(`organisation:${"long-name".repeat(2)}-${i}`));
    const network = toNetwork(SMALL, graph(many, []));
    const asked: string[] = [];
    const watched = openApi({
      server: null,
      get: async (address) => {
        asked.push(address);
        const columns = new Uint8Array(await columnsOf(SMALL));
        return new Response(columns, { headers: { "content-type": COLUMNS_TYPE } });
      },
    });
    const state = fromAddress("?hidden=person:coach");
    const { exact } = await askFor(watched, "shown", state, withoutNodes(network, state.hidden, []), booklet);
    expect(exact).toBe(false);
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.max(...asked.map((address) => address.length))).toBeLessThan(131_072);
    const { exact: isChoice } = await askFor(
      watched,
      "selection",
      { ...state, selection: ["project:a"] },
      network,
      booklet,
    );
    expect(isChoice).toBe(false);
  });

  test("says when no question gives it", async () => {
    const state = fromAddress("?roles=accompanies&expanded=project:coopter-2024-carma");
    expect(await askFor(api, "shown", state, await shownIn(state), booklet)).toMatchObject({ exact: false });
  });

  test("is what is chosen with its neighbours, or the whole", async () => {
    const state = { ...START, selection: ["person:pierre-wolf"] };
    const shown = await shownIn(state);
    const part = neighbourhood(shown, state.selection);
    expect(part.order).toBe(shown.neighbors("person:pierre-wolf").length + 1);
    const asked = await askFor(api, "selection", state, shown, booklet);
    expect(asked.exact).toBe(true);
    expect(asked.answer.order).toBe(part.order);
    const whole = await askFor(api, "whole", state, shown, booklet);
    expect(whole.parameters).toEqual({});
    expect(whole.answer.order).toBeGreaterThan(shown.order);
  });

  test("stands in a file of its own as /api/graph has it", () => {
    const turned = stated({ ...SMALL, nodes: SMALL.nodes.toReversed(), edges: SMALL.edges.toReversed() });
    const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
    expect(networkFile(turned, SMALL.attributes)).toEqual({
      ...SMALL,
      nodes: SMALL.nodes.toSorted(byKey),
      edges: SMALL.edges.toSorted(byKey),
    });
  });
});

describe("addresses", () => {
  test("of a view carry the version of its data and lead back to it", () => {
    const state = { ...START, selection: ["person:x&y"], pinned: [{ id: "person:é", x: 1, y: -2.5 }] };
    const address = permanentAddress("https://a.example/", state, "0123456789ab");
    expect(address).toMatch(/^https:\/\/a\.example\/\?select=.*&version=0123456789ab$/);
    expect(fromAddress(new URL(address).search)).toEqual(state);
    expect(permanentAddress("https://a.example/", START, "0")).toBe("https://a.example/?version=0");
  });

  test("stand whole in a command", () => {
    expect(curlCommand("http://a/?q=l'eau&x=$(id)")).toBe("curl -OJ 'http://a/?q=l'\\''eau&x=$(id)'");
  });
});

test("an address of this computer alone is told from one of the web", () => {
  for (const one of ["http://127.0.0.1:3000/?a=1", "http://localhost/", "http://[::1]:3000/"])
    expect(isLocal(one), one).toBe(true);
  for (const one of ["https://maillage.example/", "http://127.example.org/", "http://192.168.1.2/"])
    expect(isLocal(one), one).toBe(false);
});

test("only an address of the loopback is one of this computer", () => {
  for (const one of ["http://maillage.localhost/", "http://127.1.2.3/"]) expect(isLocal(one), one).toBe(true);
  for (const one of [
    "http://localhost.example.org/",
    "http://a.127.example/",
    "http://a127.0.0.1.example/",
    "http://127.0.0.1.nip.io/",
  ])
    expect(isLocal(one), one).toBe(false);
});

describe("the questions for a file", () => {
  /** What is asked for an extent, by a server that never answers right. */
  async function askedFor(extent: "shown" | "selection", change: Partial<State>, answers = [SMALL, SMALL, SMALL]) {
    const asked: object[] = [];
    const watched = {
      ask: (_: string, parameters: object) => {
        asked.push(parameters);
        return columnsOf(answers[asked.length - 1]!);
      },
    } as unknown as Api;
    const shown = toNetwork({ ...SMALL, nodes: SMALL.nodes.slice(0, 5), edges: SMALL.edges.slice(0, 1) });
    const scope = await askFor(watched, extent, { ...START, ...change }, shown, booklet);
    return { scope, ids: asked.map((parameters) => (parameters as { ids?: string[] }).ids?.length ?? null), asked };
  }

  test("are the filter alone where nothing is added to it, else also its ids, with it and without", async () => {
    expect((await askedFor("shown", {})).ids).toEqual([null]);
    for (const change of [
      { hidden: ["person:x"] },
      { collapsed: ["person:x"] },
      { expanded: ["person:x"] },
      { hidden: ["person:x"], expanded: ["person:x"] },
      { hidden: ["person:x"], collapsed: ["person:x"] },
      { focus: { id: "person:x", depth: 1 } },
      { core: 2 },
    ])
      expect((await askedFor("shown", change)).ids, JSON.stringify(change)).toEqual([null, 5, 5]);
    const { ids, asked } = await askedFor("selection", { selection: ["project:a", "person:gone"] });
    expect(ids).toEqual([2, 2]);
    expect(asked[0]).toMatchObject({ kinds: ["project", "organisation", "person"] });
    expect(asked[1]).not.toHaveProperty("kinds");
  });

  test("stop at the first exact answer, and where there is none keep the first of the nearest", async () => {
    const part = (nodes: number, edges: number) => ({
      ...SMALL,
      nodes: SMALL.nodes.slice(0, nodes),
      edges: SMALL.edges.slice(0, edges),
    });
    const right = part(5, 1);
    const sizeOf = ({ answer }: { answer: Network }): string => `${answer.order} ${answer.size}`;
    const exact = await askedFor("shown", { core: 2 }, [SMALL, right, SMALL]);
    expect([exact.asked.length, exact.scope.exact, sizeOf(exact.scope)]).toEqual([2, true, "5 1"]);
    const near = [SMALL, part(5, 2), part(6, 1)];
    const nearest = await askedFor("shown", { core: 2 }, near);
    expect([nearest.scope.exact, sizeOf(nearest.scope)]).toEqual([false, "5 2"]);
    const first = [part(5, 2), SMALL, SMALL];
    expect(sizeOf((await askedFor("shown", { core: 2 }, first)).scope)).toBe("5 2");
  });
});
