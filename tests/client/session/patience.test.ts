import { expect, test } from "vitest";
import { type Pause, patiently } from "../../../client/session/patience.ts";
import type { Unavailability } from "../../../server/contract/unavailability.ts";

const refusal = (reason: Unavailability | null, seconds: number, status = 503) =>
  new Response(JSON.stringify({ ...(reason && { reason }) }), { status, headers: { "retry-after": String(seconds) } });

/** A server that answers each address by what comes next on its list, and what one was told and waited meanwhile. */
function asked(answers: Record<string, (Response | Error)[]>) {
  const asked: string[] = [];
  const told: (Pause | null)[] = [];
  const { get, waiting } = patiently(
    async (address) => {
      asked.push(address);
      const next = answers[address]!.shift() ?? new Response("{}");
      if (next instanceof Error) throw next;
      return next;
    },
    async () => void told.push(waiting.value),
  );
  return { asked, told, get, waiting };
}

test("a database that is down is looked at by one, ever more seldom, and then all questions are answered", async () => {
  const down = Array.from({ length: 6 }, () => refusal("hangs", 5));
  const {
    get,
    asked: all,
    told,
    waiting,
  } = asked({
    graph: [refusal("unreachable", 5)],
    dataset: [refusal("unreachable", 5)],
    ready: [...down, new TypeError("fetch failed"), new Response("{}")],
  });
  const answers = await Promise.all([get("graph"), get("dataset")]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(all).toEqual(["graph", "dataset", ...Array.from({ length: 8 }, () => "ready"), "graph", "dataset"]);
  expect(told.map((pause) => pause?.seconds)).toEqual([5, 5, 5, 8, 16, 30, 30, 30]);
  expect(told.map((pause) => pause?.reason)).toEqual(["unreachable", ...Array.from({ length: 7 }, () => "hangs")]);
  expect(waiting.value).toBeNull();
});

test("what is asked meanwhile waits for the same", async () => {
  let meanwhile: Promise<Response> | undefined;
  const all: string[] = [];
  const { get } = patiently(
    async (address) => {
      all.push(address);
      return address === "graph" && all.length === 1 ? refusal("fault", 5) : new Response("{}");
    },
    async () => {
      await Promise.resolve();
      meanwhile ??= get("search");
    },
  );
  await get("graph");
  expect((await meanwhile)?.status).toBe(200);
  expect(all).toEqual(["graph", "ready", "search", "graph"]);
});

test("a question of its own that took too much is asked once more, and nobody else waits for it", async () => {
  const { get, asked: all } = asked({ graph: [refusal("slow", 5), refusal("memory", 5)] });
  expect((await get("graph")).status).toBe(503);
  expect(all).toEqual(["graph", "graph"]);
});

test("a server that says it is ready and answers nothing is given up after a few times", async () => {
  const { get, asked: all } = asked({ graph: Array.from({ length: 9 }, () => refusal(null, 1)), ready: [] });
  expect((await get("graph")).status).toBe(503);
  expect(all.filter((address) => address === "graph")).toHaveLength(6);
});

test("a question that was told to wait by itself hides no outage once it goes on", async () => {
  const ends: Record<number, () => void> = {};
  const answers: Record<string, Response[]> = { cite: [refusal("busy", 3)], graph: [refusal("unreachable", 7)] };
  const { get, waiting } = patiently(
    async (address) => answers[address]?.shift() ?? new Response("{}"),
    (milliseconds) => new Promise((resolve) => (ends[milliseconds / 1000] = resolve)),
  );
  const cited = get("cite");
  await expect.poll(() => waiting.value?.reason).toBe("busy");
  const drawn = get("graph");
  await expect.poll(() => waiting.value?.reason).toBe("unreachable");
  ends[3]!();
  await expect.poll(() => answers["cite"]!.length).toBe(0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(waiting.value?.reason).toBe("unreachable");
  ends[7]!();
  expect([(await cited).status, (await drawn).status]).toEqual([200, 200]);
  expect(waiting.value).toBeNull();
});

test("what a database prepares still is asked for until it is there, alone", async () => {
  const { get, asked: all } = asked({ graph: Array.from({ length: 40 }, () => refusal("starting", 2)) });
  expect((await get("graph")).status).toBe(200);
  expect(all).toEqual(Array.from({ length: 41 }, () => "graph"));
});
