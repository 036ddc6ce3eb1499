import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { eachWithin, within } from "../../../server/engine/neo4j/time-limit.ts";

const late = () => new Error("late");

test("what is there in time is given, and what fails in time fails as it does", async () => {
  expect(await within(1000, Promise.resolve(1), late)).toBe(1);
  await expect(within(1000, Promise.reject(new Error("own")), late)).rejects.toThrow("own");
});

test("what is not there in time is late, whatever becomes of it", async () => {
  const failing = sleep(60).then(() => Promise.reject(new Error("own")));
  await expect(within(20, failing, late)).rejects.toThrow("late");
  // An error that nobody waits for any more must end no process.
  await sleep(80);
});

/** Values after so many milliseconds each. */
async function* after(...waits: number[]) {
  for (const wait of waits) {
    await sleep(wait);
    yield wait;
  }
}

/** Patience with each value alone. */
const each = (limit: number) => ({ limit, left: { ms: 0 }, first: 0, late });

test("each value has the whole time, and none of it goes to who reads slowly", async () => {
  const read: number[] = [];
  for await (const value of eachWithin(each(100), after(60, 60, 1, 60))) {
    read.push(value);
    await sleep(value === 1 ? 200 : 0);
  }
  expect(read).toEqual([60, 60, 1, 60]);
});

test("a value that one waits for too long ends all, as does an error", async () => {
  const read: number[] = [];
  const reading = (values: AsyncIterator<number>) =>
    (async () => {
      for await (const value of eachWithin(each(100), values)) read.push(value);
    })();
  await expect(reading(after(1, 400, 1))).rejects.toThrow("late");
  expect(read).toEqual([1]);
  const failing = async function* () {
    yield await Promise.reject<number>(new Error("own"));
  };
  await expect(reading(failing())).rejects.toThrow("own");
});

test("the first values have what is left between them", async () => {
  const left = { ms: 150 };
  const read: number[] = [];
  const reading = async (first: number) => {
    for await (const value of eachWithin({ limit: 100, left, first, late }, after(60, 60, 60, 60))) read.push(value);
  };
  await expect(reading(4)).rejects.toThrow("late");
  expect(read.length).toBeLessThan(3);
  expect(left.ms).toBeLessThan(50);
});
