import { EngineUnavailable } from "../../contract/errors.ts";
import { within } from "./time-limit.ts";

/**
 * How long planning may have gone on while who asks still waits for it: a database that has the plans is through within
 * that, one that started anew is not.
 */
const AT_ONCE_MS = 3_000;

/** A query that is not planned yet: resolves once it is. */
interface Coming {
  planned: Promise<void>;
  resolve: () => void;
}

/**
 * Has a database plan queries before they are asked, one after the other. Planning that a reader's limit cuts off is
 * begun anew by the next who asks, so that a database that just started, which takes seconds for each, answered nobody
 * for minutes: until a query is planned, nobody asks it.
 */
export class Planning {
  readonly #queries: readonly string[];
  readonly #plan: (query: string) => Promise<void>;
  readonly #coming = new Map<string, Coming>();
  /** What is not begun, and what of that somebody asked: that comes first. */
  #next: string[] = [];
  #wanted: string[] = [];
  #begun = performance.now();
  #turn = 0;

  /** Names of queries, the most wanted first, and what has the database plan one. All are awaited from now on. */
  constructor(queries: readonly string[], plan: (query: string) => Promise<void>) {
    this.#queries = queries;
    this.#plan = plan;
    this.#await();
  }

  /** Plans all for a database that may have none of the plans: it is there now, or is there again. */
  anew(): void {
    this.#begun = performance.now();
    this.#await();
    void this.#go();
  }

  /** Plans all again for one that holds something new; meanwhile they are asked as before. */
  again(): void {
    void this.#go();
  }

  /**
   * Waits until a query is planned, but not for long, and has it planned before what nobody asks. Throws
   * `EngineUnavailable` where it is not planned by then, at once where planning has gone on for long.
   */
  async planned(query: string): Promise<void> {
    const coming = this.#coming.get(query);
    if (coming === undefined) return;
    if (this.#next.includes(query)) this.#wanted.push(query);
    this.#next = this.#next.filter((other) => other !== query);
    const left = this.#begun + AT_ONCE_MS - performance.now();
    if (left <= 0) throw starting();
    await within(left, coming.planned, starting);
  }

  #await(): void {
    for (const query of this.#queries) {
      if (this.#coming.has(query)) continue;
      let resolve = (): void => {};
      const planned = new Promise<void>((done) => (resolve = done));
      this.#coming.set(query, { planned, resolve });
    }
  }

  /** What began before ends with the query that it is at. */
  async #go(): Promise<void> {
    const turn = ++this.#turn;
    this.#next = [...this.#queries];
    this.#wanted = [];
    const next = (): string | undefined => this.#wanted.shift() ?? this.#next.shift();
    for (let query = next(); query !== undefined; query = next()) {
      // What keeps it from planning, looks and questions find out and tell.
      await this.#plan(query).catch(() => {});
      if (turn !== this.#turn) return;
      this.#coming.get(query)?.resolve();
      this.#coming.delete(query);
    }
  }
}

/** Seconds after which it makes sense to ask again. */
const RETRY_AFTER = 2;

const starting = (): EngineUnavailable =>
  new EngineUnavailable("Neo4j has just started and is preparing its answers; this one is not ready yet.", {
    reason: "starting",
    retryAfter: RETRY_AFTER,
  });
