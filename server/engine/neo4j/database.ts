import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Dataset } from "../../contract/dataset.ts";
import { EngineUnavailable } from "../../contract/errors.ts";
import type { State } from "../port.ts";
import { type Address, openDriver, unavailable } from "./connection.ts";
import { Planning } from "./planning.ts";
import { plannedQuery, sentQuery } from "./queries.ts";
import { type BreakOff, within } from "./time-limit.ts";

/** How often the database is asked whether it answers, and how often while it does not. */
const LOOK_MS = 1_500;
const LOOK_AGAIN_MS = 800;
/** How long it may take to say so: with the time between two looks, a database that hangs is known in four seconds. */
const LOOK_LIMIT_MS = 2_500;
/** How long one that said nothing by then may still say that the database is there, as one that just started does. */
const LATE_MS = 10_000;
/** How long who asks at the very beginning waits for the first look. */
const FIRST_MS = 700;
/** How long planning one question may take, in milliseconds: on a busy machine several times what a reader waits. */
const PLANNING_MS = 60_000;
/** How long closing may take; a server that hangs answers no goodbye. */
const CLOSE_MS = 1_000;

/**
 * How many answers may come in pieces at once: the 100 long ones that a server lets be read, and those of which it is
 * not known yet whether they are long; a slow reader keeps a connection for minutes, and no question waits for that.
 */
const STREAMS_AT_ONCE = 120;

/** What readers get now, and the answer of /api/dataset; null where it is known. */
interface Present {
  version: string | null;
  answer: string | null;
}

/** The Neo4j of an address, to read from, and what is known of it: it is asked now and then, beside all questions. */
export class Database {
  readonly #address: Address;
  #driver: Driver;
  #streams: Driver;
  /** Looks by connections of its own, so that it neither waits for those of questions nor trusts old ones. */
  #looking: Driver;
  /** Those by which it looked before, as long as they may still hear something. */
  readonly #late = new Set<Driver>();
  /** Why it does not answer; null while it does, as far as is known. */
  #down: EngineUnavailable | null = null;
  /** Who waits for it, to be told where that is of no use. */
  readonly #waiting = new Set<(why: EngineUnavailable) => void>();
  /** What it lacks though it answers; null where nothing, undefined before the first look. */
  #lack: string | null | undefined;
  #version: string[] = [];
  #heard = 0;
  #closed = false;
  #next: ReturnType<typeof setTimeout> | undefined;
  #look: Promise<void>;

  /** What keeps a dataset from being answered from; null where nothing does. */
  readonly #refusal: (dataset: Dataset) => string | null;
  /** What is planned before anybody asks. */
  readonly #planning: Planning;

  /** Throws `EngineUnavailable` for a malformed address; asks nothing before it returns. */
  constructor(address: Address, refusal: (dataset: Dataset) => string | null, ahead: readonly string[]) {
    this.#address = address;
    this.#refusal = refusal;
    this.#planning = new Planning(ahead, (query) => this.#plan(query));
    this.#driver = openDriver(address);
    this.#streams = openDriver(address, STREAMS_AT_ONCE);
    this.#looking = openDriver(address);
    this.#look = this.#lookOnce();
  }

  /**
   * Whether it can answer, from what is known; at the very beginning the first look is waited for, but not for long.
   */
  async state(): Promise<State> {
    if (this.#lack === undefined && !this.#down) await within(FIRST_MS, this.#look, () => new Error()).catch(() => {});
    if (this.#down) return { ready: false, detail: this.#down.message, reason: this.#down.reason };
    if (this.#lack === undefined) return { ready: false, detail: "Neo4j has not answered yet.", reason: "unreachable" };
    return this.#lack === null ? { ready: true } : { ready: false, detail: this.#lack, reason: "empty" };
  }

  /**
   * A session to read by, a whole answer or one in pieces. Throws `EngineUnavailable` at once where the database is
   * known not to answer.
   */
  session(how: "whole" | "pieces"): Session {
    // One for each who asks: what it caused is told in their log.
    if (this.#down) throw again(this.#down);
    const driver = how === "whole" ? this.#driver : this.#streams;
    return driver.session({ ...database(this.#address), defaultAccessMode: neo4j.session.READ });
  }

  /**
   * Waits until the database has planned a query that it plans ahead, but not for long. Throws `EngineUnavailable`
   * where it has not by then; what else keeps it from answering is told by `session`.
   */
  async planned(query: string): Promise<void> {
    if (this.#down) return;
    try {
      await this.#planning.planned(query);
    } catch (error) {
      throw this.#down ? again(this.#down) : error;
    }
  }

  /** To be told when a question was answered. */
  heard(): void {
    this.#heard = performance.now();
  }

  /**
   * To be told when a question failed: whether the database answers is looked up at once. Gives why it does not, where
   * that is known already: who waited while it stopped learns the cause, not that the question was too long.
   */
  failed(): EngineUnavailable | null {
    this.#lookNow();
    return this.#down && again(this.#down);
  }

  /**
   * Stops who waits for an answer once a second look found that the database does not answer: a first may only have met
   * it busy.
   */
  readonly lost: BreakOff = (stop) => {
    this.#waiting.add(stop);
    return () => this.#waiting.delete(stop);
  };

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#next);
    await Promise.all([this.#driver, this.#streams, this.#looking, ...this.#late].map(closed));
  }

  #lookNow(): void {
    if (this.#next === undefined || this.#closed) return;
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#look = this.#lookOnce();
  }

  async #lookOnce(): Promise<void> {
    const begun = performance.now();
    const session = this.#looking.session({ ...database(this.#address), defaultAccessMode: neo4j.session.READ });
    const asked = session.run(...sentQuery("present", { known: this.#version }));
    const seen = asked.then(({ records }) => this.#answered(records[0]?.toObject() as Present | undefined));
    const over = within(LATE_MS, seen, hangs)
      .catch(() => {})
      .then(() => void session.close().catch(() => {}));
    try {
      await within(LOOK_LIMIT_MS, seen, hangs);
    } catch (error) {
      // A database that is busy may let a look wait; while it answers questions it is there.
      if (!(error instanceof Hangs) || this.#heard < begun) this.#lost(error, over);
    }
    if (this.#closed) return;
    this.#next = setTimeout(() => this.#lookNow(), this.#down ? LOOK_AGAIN_MS : LOOK_MS);
    this.#next.unref();
  }

  #answered({ version, answer }: Present = { version: null, answer: null }): void {
    if (this.#closed) return;
    this.heard();
    const isBack = this.#lack === undefined || this.#down !== null;
    this.#version = version === null ? [] : [version];
    if (version === null) this.#lack = NO_IMPORT;
    // Of a version that is known already the answer does not come again.
    else if (answer !== null) this.#lack = this.#refusal(JSON.parse(answer) as Dataset);
    this.#renew();
    if (isBack) this.#planning.anew();
    else if (answer !== null) this.#planning.again();
  }

  #renew(): void {
    if (!this.#down) return;
    this.#down = null;
    // Those of before may be broken without anyone having been told.
    for (const driver of [this.#driver, this.#streams]) void closed(driver);
    this.#driver = openDriver(this.#address);
    this.#streams = openDriver(this.#address, STREAMS_AT_ONCE);
  }

  async #plan(query: string): Promise<void> {
    const session = this.#streams.session({ ...database(this.#address), defaultAccessMode: neo4j.session.READ });
    try {
      await session.run(...plannedQuery(query), { timeout: PLANNING_MS });
      this.heard();
    } finally {
      void session.close().catch(() => {});
    }
  }

  /** `over` is when the look that found so can say nothing else any more. */
  #lost(error: unknown, over: Promise<unknown>): void {
    if (this.#closed) return;
    const reason = unavailable(error);
    const isSecond = this.#down !== null;
    this.#down =
      reason instanceof EngineUnavailable ? reason : new EngineUnavailable(FAULT, { reason: "fault", cause: reason });
    if (isSecond) for (const stop of this.#waiting) stop(again(this.#down));
    const before = this.#looking;
    this.#looking = openDriver(this.#address);
    this.#late.add(before);
    void over.then(() => closed(before)).then(() => this.#late.delete(before));
  }
}

/** What a database lacks that holds nothing to answer from. */
export const NO_IMPORT =
  "Neo4j holds no finished import that this version of Maillage reads; run npm run graph:import (again, after an update).";

const FAULT = "Neo4j does not answer as it should.";

/** Seconds after which it makes sense to ask again: by then the database was looked for several times. */
const LOOK_AGAIN = 5;

const again = ({ message, reason, cause }: EngineUnavailable): EngineUnavailable =>
  new EngineUnavailable(message, { reason, cause, retryAfter: LOOK_AGAIN });

class Hangs extends EngineUnavailable {}

const hangs = (): EngineUnavailable =>
  new Hangs("Neo4j takes connections at NEO4J_URI, but does not answer.", { reason: "hangs", retryAfter: LOOK_AGAIN });

const database = ({ database: name }: Address) => (name === undefined ? {} : { database: name });

const closed = (driver: Driver): Promise<void> =>
  within(CLOSE_MS, driver.close(), () => new Error("Neo4j answers no goodbye.")).catch(() => {});
