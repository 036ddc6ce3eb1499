import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import type { Unavailability } from "../../contract/unavailability.ts";
import { encryptionFault } from "./certificate.ts";

/** Where a Neo4j is and how to sign in. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  /** The server's default database when left out. */
  database?: string;
  /** Milliseconds that an answer may wait for it; ten seconds when left out. */
  limit?: number;
}

/** How long to look for a server that is down before saying so. */
const CONNECT_TIMEOUT_MS = 3_000;

/**
 * How many questions a database is asked at once: on two cores that it shares with the server, 900 questions at once
 * took 37 s by 16 (68 statistics were refused) and 56 s by 100, with a quarter of the event loop's longest stall.
 */
const QUESTIONS_AT_ONCE = 16;

/** A row, by the names that the query returns. */
export type Row = Record<string, unknown>;

/**
 * Opens a driver that reads numbers as numbers and gives up soon on a server that is down, by so many connections at
 * most. Throws for a malformed address.
 */
export function openDriver({ uri, user, password }: Address, connections = QUESTIONS_AT_ONCE): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: CONNECT_TIMEOUT_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      maxConnectionPoolSize: connections,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
      userAgent: "maillage",
    });
  } catch (cause) {
    throw new EngineUnavailable(
      `NEO4J_URI is no address of a Neo4j: ${JSON.stringify(uri)}. It looks like bolt://host:7687 or neo4j://host:7687.`,
      { reason: "refused", cause },
    );
  }
}

/** What a driver's error means to a reader; errors are judged by their code, since their texts change. */
export function unavailable(error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error as Error;
  const fault = encryptionFault(error);
  if (fault !== null) return new EngineUnavailable(fault, { reason: "refused", cause: error, retryAfter: RETRY_AFTER });
  // The driver's own errors have no code.
  const code = error.code === "N/A" ? `N/A ${error.message}` : error.code;
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
  return meaning
    ? new EngineUnavailable(meaning[2], { reason: meaning[1], cause: error, retryAfter: RETRY_AFTER })
    : error;
}

/** The same to one that writes, whom no filter helps. */
export function unavailableToWriter(error: unknown): Error {
  const found = unavailable(error);
  const words = found instanceof EngineUnavailable ? TO_WRITER[found.reason] : undefined;
  return words === undefined ? found : new EngineUnavailable(words, { reason: "fault", cause: error });
}

/** What one who writes is told where it stopped. */
export const AS_IT_WAS = "What readers get is as it was; the same command again goes on where this one stopped.";

const TO_WRITER: Partial<Record<Unavailability, string>> = {
  memory: `Neo4j has too little memory for what is written at once (its heap, dbms.memory.transaction.total.max). ${AS_IT_WAS}`,
  slow: `Neo4j took too long to write. ${AS_IT_WAS}`,
};

/** Seconds after which it makes sense to ask a database again. */
const RETRY_AFTER = 5;

/** The first that fits counts. What is not here is a fault of this code. */
const MEANINGS: [RegExp, Unavailability, string][] = [
  [/Security\.CredentialsExpired$/, "refused", "Neo4j wants the password it came with changed before it answers."],
  [
    /Security\.AuthenticationRateLimit$/,
    "refused",
    "Neo4j refuses to sign in for some seconds, after too many wrong passwords.",
  ],
  [/^Neo\.ClientError\.Security\./, "refused", "Neo4j refuses NEO4J_USER and NEO4J_PASSWORD."],
  [/Database\.DatabaseNotFound$/, "refused", "Neo4j has no database of the name in NEO4J_DATABASE."],
  [
    /MemoryPoolOutOfMemory/,
    "memory",
    "The question takes more memory than Neo4j has for it now; a filter makes it smaller.",
  ],
  [/General\.OutOfMemoryError/, "fault", "Neo4j is out of memory."],
  [
    /Transaction\.TransactionStartFailed$/,
    "fault",
    "Neo4j has stopped its database after a fault of its own, such as a full disk; once that is mended, start Neo4j anew (its log says more).",
  ],
  [/TransactionTimedOut/, "slow", "The question took too long; narrow it by a filter."],
  [
    /Database\.DatabaseUnavailable/,
    "fault",
    "Neo4j's database is not available: it starts, stops or has no disk left.",
  ],
  [/ReadOnly|NotALeader/, "refused", "Neo4j takes no writes at NEO4J_URI."],
  [/^Neo\.DatabaseError\./, "fault", "Neo4j reports a fault of its own, such as a full disk; its log says more."],
  [
    /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\./,
    "unreachable",
    "Neo4j does not answer at NEO4J_URI.",
  ],
  // Those that are there are all in use; that a database hangs is found by looking, for which there is always one.
  [
    new RegExp(`^N/A .*acquisition timed out.*Active conn count = (${QUESTIONS_AT_ONCE}|[2-9]\\d|\\d{3})`),
    "busy",
    "Too many questions wait for Neo4j.",
  ],
  [/^N\/A .*acquisition timed out/, "hangs", "Neo4j lets nobody connect at NEO4J_URI."],
  // Connections of before are closed once a database that was gone is back.
  [
    /^N\/A .*(Pool is closed|Failed to connect|closed by server|ECONNRESET|EPIPE)/,
    "unreachable",
    "Neo4j does not answer at NEO4J_URI.",
  ],
  // What is there does not speak its language, as the port of Neo4j's browser does not.
  [
    /^(ProtocolError|N\/A)/,
    "refused",
    "What answers at NEO4J_URI is no Neo4j, or not on its Bolt port (7687 as a rule).",
  ],
];
