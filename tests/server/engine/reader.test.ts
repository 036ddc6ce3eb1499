import type { Session } from "neo4j-driver";
import { expect, test } from "vitest";
import { EngineUnavailable } from "../../../server/contract/errors.ts";
import { Reader } from "../../../server/engine/neo4j/reader.ts";

/** A reader of a database that never answers. */
function reading(known: EngineUnavailable | null) {
  const never = () => new Promise<never>(() => {});
  const session = { executeRead: never, run: never, close: async () => {} } as unknown as Session;
  return new Reader({ session: () => session, heard: () => {}, failed: () => known }, 20).all("dataset", {});
}

test("who waited in vain is told that the database hangs, where that is known by then", async () => {
  const hangs = new EngineUnavailable("It hangs.", { reason: "hangs" });
  await expect(reading(hangs)).rejects.toBe(hangs);
  await expect(reading(null)).rejects.toMatchObject({ reason: "slow" });
});
