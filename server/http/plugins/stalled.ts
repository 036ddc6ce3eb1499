import type { FastifyInstance } from "fastify";
import { breakOff } from "../break-off.ts";

/** How long a reader may take nothing of an answer that waits for them, in milliseconds. */
const STALLED_MS = 60_000;

/**
 * Ends the connection of a reader who takes nothing for so many milliseconds (or twice as many) though some of an
 * answer waits for them, so that it breaks off and what makes it is let go of. However slow they are, who goes on
 * reading is not ended, nor is who waits for an answer that is being made.
 */
export function addStalled(app: FastifyInstance, stalledMs = STALLED_MS): void {
  app.addHook("onRequest", (_, { raw }, done) => {
    // The system's buffers count as taken. Node begins anew whenever they took more of a piece, which at the end of the
    // first wait they mostly have: who takes nothing is ended at the end of the second.
    raw.setTimeout(stalledMs, () => raw.writableLength > 0 && breakOff(raw.socket));
    done();
  });
}
