import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import { AS_IT_WAS, type Row, unavailableToWriter } from "./connection.ts";
import { readCypher } from "./queries.ts";
import { within } from "./time-limit.ts";

/**
 * Milliseconds for which a writer that says nothing keeps the lock: longer than what lies between two transactions.
 */
const LEASE_MS = 10_000;
/** How long one who is done tries to give the lock up. */
const RELEASE_MS = 2_000;
/** How often who waits for the lock looks again. */
const LOOK_MS = 500;
/** Longest that one transaction may take, its commit included; the server ends it then, and who waits for it goes. */
const TRANSACTION_MS = 60_000;

/** Runs a statement of cypher/import in the transaction; gives its last row. */
export type Write = (statement: string, parameters?: Row) => Promise<Row | undefined>;

/** One that may write, as long as nobody else took the lock. */
export interface Writer {
  /**
   * Does some work in one transaction, which is begun anew where the server says that this may help. Throws where
   * another writer took the lock, and `EngineUnavailable` where the database does not answer.
   */
  transaction<T>(work: (write: Write) => Promise<T>): Promise<T>;
}

/** Who writes, and where. */
export interface Writing {
  driver: Driver;
  database: string | undefined;
  /** A name that nobody else has. */
  run: string;
  /** Who that is, for those who wait: what, where, since when. */
  about: string;
  /** Told of progress, and whom one waits for. */
  say: (progress: string) => void;
}

/**
 * Does some work while no other writer does any: waits for the lock, which a node of the database is, and gives it up
 * at the end. Every transaction renews it, at its beginning and at its end, and writes nothing where another has it, so
 * that one who was believed dead does no harm. Throws what the work throws, and `EngineUnavailable` where the
 * database cannot be reached.
 */
export async function writing<T>(parts: Writing, work: (writer: Writer) => Promise<T>): Promise<T> {
  const { driver, database, run } = parts;
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.WRITE,
  });
  const lease = neo4j.int(LEASE_MS);
  const alone = <R>(own: (write: Write) => Promise<R>) => inTransaction(session, own);
  try {
    for (const statement of readCypher("schema").statements) await alone((write) => write(statement));
    await takeLock(parts, (stalled) => alone((write) => write("lock", { run, about: parts.about, lease, stalled })));
    try {
      return await work({
        transaction: (own) =>
          alone(async (write) => {
            const hold = async () => {
              if (!(await write("hold", { run, lease }))) throw new EngineUnavailable(TAKEN_OVER, { reason: "busy" });
            };
            await hold();
            const done = await own(write);
            // Its time may be over by now, and another would take the lock before the next transaction begins.
            await hold();
            return done;
          }),
      });
    } finally {
      // Where the database is gone, the lock goes by its time.
      await within(
        RELEASE_MS,
        alone((write) => write("release", { run })),
        () => new Error(),
      ).catch(() => {});
    }
  } catch (error) {
    throw unavailableToWriter(error);
  } finally {
    // Closing waits for a server that hangs.
    void session.close().catch(() => {});
  }
}

const TAKEN_OVER = "Another import took over, since this one said nothing for long; what readers get is whole.";

/**
 * Waits until the lock is taken. It is free where its holder gave it up, where its time is over by the database's
 * clock, or, since a clock may jump, where its beat stood still for as long by this machine's.
 */
async function takeLock({ run, say }: Writing, ask: (stalled: unknown) => Promise<Row | undefined>): Promise<void> {
  let seen: unknown;
  let since = performance.now();
  for (;;) {
    const stalled = seen !== undefined && performance.now() - since > LEASE_MS ? neo4j.int(Number(seen)) : null;
    const lock = await ask(stalled);
    if (lock?.holder === run) return;
    if (seen === undefined) say(`Waiting for another that writes: ${String(lock?.about)}`);
    if (lock?.beat !== seen) [seen, since] = [lock?.beat, performance.now()];
    await sleep(LOOK_MS);
  }
}

/** Does some work in one transaction; a statement is the name of a file in cypher/import, or Cypher itself. */
function inTransaction<T>(session: Session, work: (write: Write) => Promise<T>): Promise<T> {
  const done = session.executeWrite(
    (transaction: ManagedTransaction) =>
      work(async (statement, parameters = {}) => {
        const text = /\s/.test(statement) ? statement : readCypher(`import/${statement}`).statements[0]!;
        const { records } = await transaction.run(text, parameters);
        return records.at(-1)?.toObject() as Row | undefined;
      }),
    { timeout: TRANSACTION_MS },
  );
  return within(TRANSACTION_MS + 5_000, done, () => new EngineUnavailable(STOPPED, { reason: "hangs" }));
}

const STOPPED = `Neo4j stopped answering while it was written to. ${AS_IT_WAS}`;
