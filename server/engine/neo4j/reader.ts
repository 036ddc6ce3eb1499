import { setImmediate as turn } from "node:timers/promises";
import type { Session } from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import { type Row, unavailable } from "./connection.ts";
import { sentQuery } from "./queries.ts";
import { type BreakOff, eachWithin, within } from "./time-limit.ts";

/** Where a reader gets its sessions, and whom it tells how they went. */
export interface Sessions {
  session(how: "whole" | "pieces"): Session;
  /** Waits until a query is planned, where it is planned ahead; not for long. */
  planned(query: string): Promise<void>;
  heard(): void;
  /** Why the database does not answer, where that is known by then. */
  failed(): EngineUnavailable | null;
  /** Stops who waits once the database is known not to answer. */
  lost: BreakOff;
}

/** A version by its name in the database, and when writing it began; null where that may be whenever. */
export interface Written {
  name: string;
  begun: string | null;
}

/** How long a server may go on with a stream that is read slowly, in milliseconds. */
const STREAM_MS = 300_000;
/** Rows of a stream that the database sends at first, unless it is asked for more (the driver's `fetchSize`). */
const FIRST_ROWS = 1000;
/** How long a row takes at least that was not there yet, in milliseconds. */
const WAITED_MS = 5;
/** How long rows of a stream are worked on before others have their turn, in milliseconds. */
const SLICE_MS = 5;

/**
 * Asks the questions of cypher/queries, each in a READ transaction, of one version of the data where it is given one.
 * All that one reader waits for, of a stream up to what comes of it at first, takes at most its limit, in milliseconds;
 * so does every wait for a further row. Throws `EngineUnavailable` where the server does not answer in time or cannot,
 * at once where it is found that it does not answer, and where the version goes while it is read.
 */
export class Reader {
  readonly #sessions: Sessions;
  readonly #limit: number;
  /** The parameter by which a query asks for the version; none where it asks for none. */
  readonly #version: { version?: string };
  /** When writing that began, by which it is known from another of its name. */
  readonly #begun: string | null;
  /** Milliseconds that are left to wait. */
  readonly #left: { ms: number };

  constructor(sessions: Sessions, limit: number, version?: Written, left = { ms: limit }) {
    this.#sessions = sessions;
    this.#limit = limit;
    this.#left = left;
    this.#version = version === undefined ? {} : { version: version.name };
    this.#begun = version?.begun ?? null;
  }

  /** A reader for another answer, with the whole limit before it but what was waited for the database already. */
  anew(waited = 0): Reader {
    return new Reader(this.#sessions, this.#limit, undefined, { ms: this.#limit - waited });
  }

  /** A reader of one version for the rest of an answer. */
  at(version: Written): Reader {
    return new Reader(this.#sessions, this.#limit, version, this.#left);
  }

  /** Every row of a question's answer. */
  async all<T = Row>(question: string, parameters: Row): Promise<T[]> {
    await this.#planned(question);
    const session = this.#sessions.session("whole");
    try {
      return await this.waiting(
        session.executeRead(
          async (transaction) => {
            const asked = transaction.run(...sentQuery(question, { ...parameters, ...this.#version }));
            if (this.#version.version === undefined) return rowsOf<T>(await asked);
            // Sent together, answered one after the other: whether the version is still held is looked up after its
            // rows.
            const [rows, held] = await Promise.all([asked, transaction.run(...sentQuery("held", this.#asHeld()))]);
            mustBeHeld(rowsOf<{ held: boolean }>(held));
            return rowsOf<T>(rows);
          },
          { timeout: Math.max(1, Math.ceil(this.#left.ms)) },
        ),
      );
    } catch (error) {
      throw this.#reasonOf(error);
    } finally {
      // Not waited for: a server that hangs answers no goodbye, and one that does not is told to stop.
      void session.close().catch(() => {});
    }
  }

  /**
   * The rows one after the other, as `entryOf` makes them, so that a large answer need not be held; ending early ends
   * the query.
   */
  async *stream<T = Row, Entry = T>(
    question: string,
    parameters: Row,
    entryOf: (row: T) => Entry = (row) => row as unknown as Entry,
  ): AsyncGenerator<Entry> {
    await this.#planned(question);
    const session = this.#sessions.session("pieces");
    try {
      const result = session.run(...sentQuery(question, { ...parameters, ...this.#version }), { timeout: STREAM_MS });
      const rows = result[Symbol.asyncIterator]();
      const { lost: breakOff } = this.#sessions;
      const patience = { limit: this.#limit, left: this.#left, first: FIRST_ROWS, late: tooLong, breakOff };
      let begun = performance.now();
      let asked = begun;
      let count = 0;
      for await (const row of eachWithin(patience, rows)) {
        const now = performance.now();
        // A database that is busy with a long answer may let a look wait, and is there; rows that had come before say
        // nothing of it.
        if (now - asked > WAITED_MS) this.#sessions.heard();
        // Rows that have come follow each other without a turn for anybody else, a thousand at a time.
        if (now - begun > SLICE_MS) {
          await turn();
          begun = performance.now();
        }
        count++;
        let entry: Entry;
        try {
          entry = entryOf(row.toObject() as T);
        } catch (error) {
          // The values of a version that is removed meanwhile may be gone.
          if (this.#version.version !== undefined) await this.all("held", this.#asHeld());
          throw error;
        }
        yield entry;
        asked = performance.now();
      }
      if (this.#version.version === undefined) return;
      const held = Promise.resolve(session.run(...sentQuery("held", this.#asHeld())));
      const isLong = count > FIRST_ROWS;
      mustBeHeld(rowsOf(await (isLong ? within(this.#limit, held, tooLong, breakOff) : this.waiting(held))));
    } catch (error) {
      throw this.#reasonOf(error);
    } finally {
      void session.close().catch(() => {});
    }
  }

  /** Waiting for plans counts as that for an answer, but says nothing of the database. */
  async #planned(question: string): Promise<void> {
    const begun = performance.now();
    if (this.#version.version !== undefined) await this.#sessions.planned("held");
    await this.#sessions.planned(question);
    this.#left.ms -= performance.now() - begun;
  }

  /** Parameters by which a query finds whether the version is held still. */
  #asHeld(): Row {
    return { ...this.#version, begun: this.#begun };
  }

  /** What others found for this reader, too: waiting for it counts as that for an answer. */
  async waiting<T>(work: Promise<T>): Promise<T> {
    const begun = performance.now();
    const late = (): Error => this.#reasonOf(tooLong());
    try {
      const given = await within(Math.max(0, this.#left.ms), work, late, this.#sessions.lost);
      this.#sessions.heard();
      return given;
    } finally {
      this.#left.ms -= performance.now() - begun;
    }
  }

  #reasonOf(error: unknown): Error {
    const reason = unavailable(error);
    return reason instanceof EngineUnavailable ? (this.#sessions.failed() ?? reason) : reason;
  }
}

/** Whether it is the question or the database that took too long, a look at the database tells soon after. */
const tooLong = (): EngineUnavailable =>
  new EngineUnavailable("Neo4j did not answer the question in time; ask again later, or narrow it by a filter.", {
    reason: "slow",
    retryAfter: 5,
  });

const rowsOf = <T>({ records }: { records: { toObject(): unknown }[] }): T[] =>
  records.map((record) => record.toObject() as T);

/** Throws where the version that was read is not held whole any more, so that some of its rows may have been gone. */
function mustBeHeld([row]: { held: boolean }[]): void {
  if (row?.held) return;
  throw new EngineUnavailable("The version of the data that was read has been removed meanwhile; ask again.", {
    reason: "removed",
    retryAfter: 1,
  });
}
