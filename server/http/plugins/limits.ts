import rateLimit, { type FastifyRateLimitStore } from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { LRUCache } from "lru-cache";

/** Milliseconds over which requests are counted together. */
const WINDOW_MS = 60_000;
/** Addresses whose requests are remembered. */
const ADDRESSES = 10_000;

/**
 * Allows each address (of IPv6, each network of 64 bits) so many questions a minute from its first on, and refuses what
 * is beyond by 429 with `Retry-After`; what is left stands in the headers of answers. A file of the page says of its
 * route that it is not counted: it is there to be sent, and a room full of people opens the page at once.
 */
export async function addLimits(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: WINDOW_MS,
    store: Counts,
    errorResponseBuilder: (_, { max, ttl }) => tooMany(max, Math.ceil(ttl / 1000)),
  });
}

/** What refuses an address that asked more than so often a minute. */
export const tooMany = (most: number, seconds: number): Error =>
  Object.assign(new Error(`At most ${most} requests a minute; try again in ${seconds} seconds.`), { statusCode: 429 });

type Told = Parameters<FastifyRateLimitStore["incr"]>[1];

/**
 * How often each address asked. The plugin's own counts go by the time of day, and where that is set back refuse an
 * address for as long; the clock of these is never set anew.
 */
class Counts implements FastifyRateLimitStore {
  readonly #counts = new LRUCache<string, { asked: number }>({ max: ADDRESSES, ttl: WINDOW_MS, ttlResolution: 0 });

  incr(address: string, tell: Told): void {
    const count = this.#counts.get(address) ?? { asked: 0 };
    if (count.asked++ === 0) this.#counts.set(address, count);
    this.read(address, tell);
  }

  read(address: string, tell: Told): void {
    const current = this.#counts.get(address)?.asked ?? 0;
    tell(null, { current, ttl: this.#counts.getRemainingTTL(address) });
  }

  child(): Counts {
    return new Counts();
  }
}
