import type { FastifyReply } from "fastify";

/** A signal that is aborted once the connection closes before the answer was sent: nobody waits for it any more. */
export function whenAbandoned({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const closed = () => raw.writableFinished || controller.abort();
  if (raw.closed) closed();
  else raw.once("close", closed);
  return controller.signal;
}
