import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { EngineUnavailable } from "../../../../server/contract/errors.ts";
import { unavailable, unavailableToWriter } from "../../../../server/engine/neo4j/connection.ts";

test.each([
  ["Neo.DatabaseError.Transaction.TransactionStartFailed", "fault", "start Neo4j anew"],
  ["Neo.DatabaseError.Transaction.TransactionCommitFailed", "fault", "such as a full disk"],
  ["Neo.DatabaseError.Statement.ExecutionFailed", "fault", "such as a full disk"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "memory", "a filter makes it smaller"],
  ["Neo.TransientError.Database.DatabaseUnavailable", "fault", "not available"],
  ["Neo.ClientError.Security.Unauthorized", "refused", "NEO4J_PASSWORD"],
  ["ServiceUnavailable", "unreachable", "does not answer"],
])("%s is told as what it is", (code, reason, words) => {
  const found = unavailable(new Neo4jError("…", code, "50N42", "…"));
  expect(found).toBeInstanceOf(EngineUnavailable);
  expect(found).toMatchObject({ reason, message: expect.stringContaining(words) as string });
});

const acquired = (active: number) =>
  `Connection acquisition timed out in 6000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;

test.each([
  [acquired(16), "busy"],
  [acquired(100), "busy"],
  [acquired(2), "hangs"],
  ["Pool is closed, it is no more able to serve requests.", "unreachable"],
  ["Failed to connect to server. … Caused by: write EPIPE", "unreachable"],
  ["Server responded HTTP. Make sure you are not trying to connect to the http endpoint", "refused"],
])("what the driver says itself, %s, is told as what it is", (words, reason) => {
  expect(unavailable(new Neo4jError(words, "N/A", "50N42", "…"))).toMatchObject({ reason });
});

test("who writes is told of no filter, and that what was written counts", () => {
  const found = (code: string) => unavailableToWriter(new Neo4jError("…", code, "50N42", "…")).message;
  for (const code of ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", TIMED_OUT]) {
    expect(found(code)).not.toMatch(/question|filter/);
    expect(found(code)).toContain("goes on where this one stopped");
  }
  expect(found("ServiceUnavailable")).toBe("Neo4j does not answer at NEO4J_URI.");
});

const TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
