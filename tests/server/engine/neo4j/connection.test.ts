import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { EngineUnavailable } from "../../../../server/contract/errors.ts";
import { unavailable } from "../../../../server/engine/neo4j/connection.ts";

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
