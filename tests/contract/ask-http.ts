import type { FastifyInstance } from "fastify";
import { type Ask, HEADERS } from "./same-answers.ts";

/** Asks a server that need not listen, as if it stood at `host`. */
export function askHttp(app: FastifyInstance, host: string): Ask {
  return async (url) => {
    const { statusCode, headers, rawPayload } = await app.inject({ url, headers: { host } });
    return {
      status: statusCode,
      headers: Object.fromEntries(
        HEADERS.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
      ),
      body: rawPayload,
    };
  };
}
