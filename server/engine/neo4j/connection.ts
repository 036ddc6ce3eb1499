import neo4j, { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import { readQueryFile } from "./queries.ts";

/** Where a Neo4j is and how to sign in. */
export interface Address {
  uri: string;
  user: string;
  password: string;
  /** The server's default database when left out. */
  database?: string;
}

/**
 * Longest a reading query may run. The server's own limit still holds where it is lower; a user's value never gets
 * here.
 */
const READ_TIMEOUT_MS = 30_000;
/** How long to look for a server that is down before saying so. */
const CONNECT_TIMEOUT_MS = 3_000;

/** A row, by the names that the query returns. */
export type Row = Record<string, unknown>;

/**
 * Opens a driver that reads numbers as numbers and gives up soon on a server that is down. Throws for a malformed
 * address.
 */
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

/**
 * Asks the questions of cypher/queries, each in a READ transaction, of one version of the data where it is given one.
 * Throws `EngineUnavailable` where the server cannot answer, and where the version goes while it is read.
 */
export class Reader {
  readonly #driver: Driver;
  readonly #database: { database?: string };
  /** The parameter by which a query asks for the version. */
  readonly #version: { version?: string };

  constructor(driver: Driver, database: string | undefined, version?: string) {
    this.#driver = driver;
    this.#database = database === undefined ? {} : { database };
    this.#version = version === undefined ? {} : { version };
  }

  /** A reader of one version, by its name in the database. */
  at(version: string): Reader {
    return new Reader(this.#driver, this.#database.database, version);
  }

  /** Every row of a question's answer. */
  async all<T = Row>(question: string, parameters: Row): Promise<T[]> {
    const session = this.#session();
    try {
      return await session.executeRead(
        async (transaction) => {
          const asked = transaction.run(readQueryFile(question), { ...parameters, ...this.#version });
          if (this.#version.version === undefined) return rowsOf<T>(await asked);
          // Sent together, answered one after the other: whether the version is still held is looked up after its rows.
          const [rows, held] = await Promise.all([asked, transaction.run(readQueryFile("held"), this.#version)]);
          mustBeHeld(rowsOf<{ held: boolean }>(held));
          return rowsOf<T>(rows);
        },
        { timeout: READ_TIMEOUT_MS },
      );
    } catch (error) {
      throw unavailable(error);
    } finally {
      await session.close();
    }
  }

  /** The rows one after the other, so that a large answer need not be held; ending early ends the query. */
  async *stream<T = Row>(question: string, parameters: Row): AsyncGenerator<T> {
    const session = this.#session();
    try {
      const asked = { ...parameters, ...this.#version };
      for await (const record of session.run(readQueryFile(question), asked, { timeout: 10 * READ_TIMEOUT_MS })) {
        yield record.toObject() as T;
      }
      if (this.#version.version !== undefined)
        mustBeHeld(rowsOf(await session.run(readQueryFile("held"), this.#version)));
    } catch (error) {
      throw unavailable(error);
    } finally {
      await session.close();
    }
  }

  #session(): Session {
    return this.#driver.session({ ...this.#database, defaultAccessMode: neo4j.session.READ });
  }
}

const rowsOf = <T>({ records }: { records: { toObject(): unknown }[] }): T[] =>
  records.map((record) => record.toObject() as T);

/** Throws where the version that was read is not held whole any more, so that some of its rows may have been gone. */
function mustBeHeld([row]: { held: boolean }[]): void {
  if (row?.held) return;
  throw new EngineUnavailable("The version of the data that was read has been removed meanwhile; ask again.");
}

/** What a driver's error means to a reader; errors are judged by their code, since their texts change. */
export function unavailable(error: unknown): Error {
  if (!(error instanceof Neo4jError)) return error as Error;
  const meaning = MEANINGS.find(([code]) => code.test(error.code));
  return meaning ? new EngineUnavailable(meaning[1], error) : error;
}

/** The first that fits counts. What is not here is a fault of this code. */
const MEANINGS: [RegExp, string][] = [
  [/Security\.CredentialsExpired$/, "Neo4j wants the password it came with changed before it answers."],
  [/Security\.AuthenticationRateLimit$/, "Neo4j refuses to sign in for some seconds, after too many wrong passwords."],
  [/^Neo\.ClientError\.Security\./, "Neo4j refuses NEO4J_USER and NEO4J_PASSWORD."],
  [/Database\.DatabaseNotFound$/, "Neo4j has no database of the name in NEO4J_DATABASE."],
  [/MemoryPoolOutOfMemory/, "The question takes more memory than Neo4j allows a query; narrow it by a filter."],
  [/TransactionTimedOut/, "The question took too long; narrow it by a filter."],
  [/^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError\./, "Neo4j does not answer at NEO4J_URI."],
  // The driver's own: what is there does not speak its language, as the port of Neo4j's browser does not.
  [/^(ProtocolError|N\/A)$/, "What answers at NEO4J_URI is no Neo4j, or not on its Bolt port (7687 as a rule)."],
];
