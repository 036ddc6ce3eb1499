import type { Session } from "neo4j-driver";
import { expect, test } from "vitest";
import { Reader } from "../../../../server/engine/neo4j/reader.ts";

test("rows that come at once give others their turn while they are worked on", async () => {
  const busy = (milliseconds: number): void => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
  };
  const rows = Array.from({ length: 40 }, (_, i) => ({
    toObject: () => {
      busy(2);
      return { i };
    },
  }));
  const run = () => ({
    [Symbol.asyncIterator]: async function* () {
      yield* rows;
    },
  });
  const session = { run, close: async () => {} } as unknown as Session;
  const reader = new Reader(
    { session: () => session, planned: async () => {}, heard: () => {}, failed: () => null, lost: () => () => {} },
    60_000,
  );
  let turns = 0;
  let over = false;
  const count = (): void => {
    turns++;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  const read = [];
  for await (const row of reader.stream("graph", {})) read.push(row);
  over = true;
  expect(read).toEqual(rows.map((_, i) => ({ i })));
  // 80 ms of work in slices of five and one row more.
  expect(turns).toBeGreaterThan(5);
});
