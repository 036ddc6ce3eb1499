import neo4j, { type Driver, Neo4jError, routing } from "neo4j-driver";
import { EngineUnavailable } from "../errors.ts";
import { readQueryFile } from "./queries.ts";

/** Where a Neo4j is and how to sign in. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  /** The server's default database when left out. */
  database?: string;
}

/** Longest a reading query may run. The server's own limit still holds where it is lower; a user's value never gets here. */
const READ_TIMEOUT_MS = 30_000;
/** How long to look for a server that is down before saying so. */
const CONNECT_TIMEOUT_MS = 3_000;

/** A row, by the names that the query returns. */
export type Row = Record<string, unknown>;

/** Opens a driver that reads numbers as numbers and gives up soon on a server that is down. Throws for a malformed address. */
export function openDriver({ uri, user, password }: Address): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: CONNECT_TIMEOUT_MS,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_TIMEOUT_MS,
      userAgent: "maillage",
    });
  } catch (cause) {
    throw new EngineUnavailable(
      `NEO4J_URI is no address of a Neo4j: ${JSON.stringify(uri)}. It looks like bolt://host:7687 or neo4j://host:7687.`,
      cause,
    );
  }
}

/** Asks the questions of cypher/queries, each in a READ transaction. Throws `EngineUnavailable` where the server cannot answer. */
export class Reader {
  readonly #driver: Driver;
  readonly #database: { database?: string };
  readonly #statements = new Map<string, string>();

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database === undefined ? {} : { database };
  }

  /** Every row of a question's answer. */
  async all<T = Row>(question: string, parameters: Row): Promise<T[]> {
    try {
      const { records } = await this.#driver.executeQuery(this.#statement(question), parameters, {
        ...this.#database,
        routing: routing.READ,
        transactionConfig: { timeout: READ_TIMEOUT_MS },
      });
      return records.map((record) => record.toObject() as T);
    } catch (error) {
      throw unavailable(error);
    }
  }

  /** The rows one after the other, so that a large answer need not be held; ending early ends the query. */
  async *stream<T = Row>(question: string, parameters: Row): AsyncGenerator<T> {
    const session = this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      for await (const record of session.run(this.#statement(question), parameters, {
        timeout: 10 * READ_TIMEOUT_MS,
      })) {
        yield record.toObject() as T;
      }
    } catch (error) {
      throw unavailable(error);
    } finally {
      await session.close();
    }
  }

  #statement(question: string): string {
    const known = this.#statements.get(question) ?? readQueryFile(question);
    this.#statements.set(question, known);
    return known;
  }
}

/** What a driver's error means to a reader; errors are judged by their code, since their texts change. */
export function unavailable(error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error as Error;
  const { code } = error;
  if (code === "Neo.ClientError.Security.Unauthorized" || code === "Neo.ClientError.Security.AuthenticationRateLimit") {
    return new EngineUnavailable("Neo4j refuses NEO4J_USER and NEO4J_PASSWORD.", error);
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new EngineUnavailable("Neo4j has no database of the name in NEO4J_DATABASE.", error);
  if (code.includes("TransactionTimedOut"))
    return new EngineUnavailable("The question took too long; narrow it by a filter.", error);
  if (code === "ServiceUnavailable" || code === "SessionExpired" || code.startsWith("Neo.TransientError")) {
    return new EngineUnavailable("Neo4j does not answer at NEO4J_URI.", error);
  }
  return error;
}
