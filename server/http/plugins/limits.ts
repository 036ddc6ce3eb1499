import type { FastifyInstance } from "fastify";
import { LRUCache } from "lru-cache";

/** How often an address asked, and by when that is forgotten. */
interface Count {
  asked: number;
  until: number;
}

/** Milliseconds over which requests are counted together. */
const WINDOW_MS = 60_000;
/** Addresses whose requests are remembered, of questions and of files each. */
const ADDRESSES = 10_000;
/** Files of the page that one may ask for where one question is allowed. */
const FILES_A_QUESTION = 20;

/**
 * Allows each address so many questions a minute from its first on, and refuses what is beyond by 429 with
 * `Retry-After`; what is left stands in the headers of questions. A page's files count apart: a room full of people
 * opens the page at once. Our own, not a plugin: those wait for promises at every request, which takes as long as
 * sending a file. `now` is a clock in milliseconds that is never set anew.
 */
export function addLimits(app: FastifyInstance, requestsPerMinute: number, now = () => performance.now()): void {
  const questions = counting(requestsPerMinute, now);
  const files = counting(requestsPerMinute * FILES_A_QUESTION, now);
  app.addHook("onRequest", (request, reply, done) => {
    const isQuestion = request.url.startsWith("/api/");
    const { asked, most, seconds } = (isQuestion ? questions : files)(request.ip);
    const isRefused = asked > most;
    if (isQuestion || isRefused) {
      void reply
        .header("x-ratelimit-limit", most)
        .header("x-ratelimit-remaining", Math.max(0, most - asked))
        .header("x-ratelimit-reset", seconds);
    }
    if (!isRefused) return done();
    void reply.header("retry-after", seconds);
    const message = `At most ${most} requests a minute; try again in ${seconds} seconds.`;
    done(Object.assign(new Error(message), { statusCode: 429 }));
  });
}

/** Counts a request of an address: which it is, of how many that are allowed, and seconds until that begins anew. */
function counting(most: number, now: () => number) {
  const counts = new LRUCache<string, Count>({ max: ADDRESSES });
  return (address: string): { asked: number; most: number; seconds: number } => {
    const at = Math.round(now());
    let count = counts.get(address);
    if (count === undefined || count.until <= at) {
      count = { asked: 0, until: at + WINDOW_MS };
      counts.set(address, count);
    }
    count.asked++;
    return { asked: count.asked, most, seconds: Math.ceil((count.until - at) / 1000) };
  };
}
