import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Planning } from "../../../../server/engine/neo4j/planning.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** Three queries for a database that takes so many milliseconds for each, and which it was told of in turn. */
function planning(milliseconds: number, plan?: (query: string) => Promise<void>) {
  const told: string[] = [];
  const made = new Planning(["held", "graph", "search"], async (query) => {
    told.push(query);
    await new Promise((done) => setTimeout(done, milliseconds));
    await plan?.(query);
  });
  return { made, told };
}

const passing = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** What becomes of waiting, once it is over. */
const said = (waiting: Promise<void>) =>
  waiting.then(
    () => "planned",
    (error: { reason?: string }) => error.reason,
  );

test("who asks waits for what is soon planned, and for nothing that is not planned ahead", async () => {
  const { made, told } = planning(500);
  const early = said(made.planned("held"));
  made.anew();
  const waiting = [early, said(made.planned("search"))];
  expect(await said(made.planned("versions"))).toBe("planned");
  await passing(2000);
  expect(await Promise.all(waiting)).toEqual(["planned", "planned"]);
  // Next after what was begun already.
  expect(told).toEqual(["held", "search", "graph"]);
});

test("a database that starts is asked nothing that it has not planned, and each of its queries once", async () => {
  const { made, told } = planning(4000);
  made.anew();
  const first = said(made.planned("search"));
  await passing(3000);
  expect(await first).toBe("starting");
  // By now it is known to take long: who asks is told at once.
  expect(await said(made.planned("graph"))).toBe("starting");
  await passing(1000);
  expect(await said(made.planned("held"))).toBe("planned");
  await passing(8000);
  expect(await Promise.all(["graph", "search"].map((query) => said(made.planned(query))))).toEqual([
    "planned",
    "planned",
  ]);
  expect(told.toSorted()).toEqual(["graph", "held", "search"]);
});

test("one that is there again is waited for as at first, and one that holds something new is not", async () => {
  const { made, told } = planning(1000);
  made.anew();
  await passing(3000);
  made.again();
  expect(await said(made.planned("graph"))).toBe("planned");
  await passing(3000);
  expect(told).toHaveLength(6);
  made.anew();
  const waiting = said(made.planned("held"));
  await passing(1000);
  expect(await waiting).toBe("planned");
});

test("what cannot be planned is asked, which tells why", async () => {
  const { made } = planning(10, () => Promise.reject(new Error("gone")));
  made.anew();
  await passing(30);
  expect(await said(made.planned("graph"))).toBe("planned");
});
