import { setImmediate as turn } from "node:timers/promises";
import type { Session } from "neo4j-driver";
import { expect, test } from "vitest";
import { EngineUnavailable } from "../../../server/contract/errors.ts";
import { Reader, type Sessions } from "../../../server/engine/neo4j/reader.ts";

const planned = async (): Promise<void> => {};

/** A reader of a database that never answers, which tells who waits why not. */
function reader({ known = null, lost = () => () => {} }: { known?: EngineUnavailable | null } & Partial<Sessions>) {
  const never = () => new Promise<never>(() => {});
  const rows = { [Symbol.asyncIterator]: () => ({ next: never }) };
  const session = { executeRead: never, run: () => rows, close: async () => {} } as unknown as Session;
  return (limit: number) =>
    new Reader({ session: () => session, planned, heard: () => {}, failed: () => known, lost }, limit);
}

const HANGS = new EngineUnavailable("It hangs.", { reason: "hangs" });

test("who waited in vain is told that the database hangs, where that is known by then", async () => {
  await expect(reader({ known: HANGS })(20).all("dataset", {})).rejects.toBe(HANGS);
  await expect(reader({})(20).all("dataset", {})).rejects.toMatchObject({ reason: "slow" });
});

test("what was waited for before an answer goes off its limit", async () => {
  const begun = performance.now();
  const late = reader({})(600_000).anew(600_000 - 20);
  await expect(late.all("dataset", {})).rejects.toMatchObject({ reason: "slow" });
  // What one waits in vain goes off it too: nothing is left for what is asked next, the first rows of a stream among it.
  await expect(late.stream("graph", {}).next()).rejects.toMatchObject({ reason: "slow" });
  expect(performance.now() - begun).toBeLessThan(60_000);
});

test("who waits is told once the database is found not to answer, of a stream too", async () => {
  const waiting = new Set<(why: Error) => void>();
  const read = reader({
    lost: (stop) => {
      waiting.add(stop);
      return () => waiting.delete(stop);
    },
  })(600_000);
  const asked = [read.all("dataset", {}), read.stream("graph", {}).next()];
  await turn();
  for (const stop of waiting) stop(HANGS);
  for (const one of asked) await expect(one).rejects.toBe(HANGS);
  expect(waiting.size).toBe(0);
});

test("rows that nothing can be made of are told from a version that goes while it is read", async () => {
  const gone = { toObject: () => ({ evidence: null }) };
  const readerWhere = (held: boolean) => {
    const rows = async function* () {
      yield gone;
    };
    const transaction = { run: async () => ({ records: [{ toObject: () => ({ held }) }] }) };
    const session = {
      executeRead: (work: (asked: typeof transaction) => unknown) => work(transaction),
      run: () => ({ [Symbol.asyncIterator]: rows }),
      close: async () => {},
    } as unknown as Session;
    const sessions = { session: () => session, planned, heard: () => {}, failed: () => null, lost: () => () => {} };
    return new Reader(sessions, 60_000).at({ name: "one", begun: null });
  };
  const first = (held: boolean) =>
    readerWhere(held)
      .stream("graph", {}, ({ evidence }) => (evidence as string).length)
      .next();
  await expect(first(false)).rejects.toMatchObject({ reason: "removed" });
  await expect(first(true)).rejects.toThrow(TypeError);
});

test("what is not planned yet is not asked, and waiting for it goes off the limit", async () => {
  const opened: string[] = [];
  const sessions = {
    session: (how: string) => {
      opened.push(how);
      return { executeRead: () => new Promise(() => {}), close: async () => {} } as unknown as Session;
    },
    planned: (query: string) =>
      query === "graph" ? Promise.reject(HANGS) : new Promise<void>((r) => setTimeout(r, 30)),
    heard: () => {},
    failed: () => null,
    lost: () => () => {},
  };
  const read = new Reader(sessions, 20);
  await expect(read.all("graph", {})).rejects.toBe(HANGS);
  await expect(read.stream("graph", {}).next()).rejects.toBe(HANGS);
  expect(opened).toEqual([]);
  // By then nothing is left to wait.
  await expect(read.all("present", {})).rejects.toMatchObject({ reason: "slow" });
  expect(opened).toEqual(["whole"]);
});
