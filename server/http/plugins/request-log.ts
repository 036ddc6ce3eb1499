import type { FastifyBaseLogger, FastifyInstance } from "fastify";

/**
 * Names each request: its id is in the answer (`x-request-id`) and on every line that is logged of it. Where requests
 * are logged, each is one line: method, pattern of its address, status and milliseconds, and neither who asked nor for
 * what.
 */
export function addRequestLog(app: FastifyInstance, everyRequest: boolean): void {
  makeChildrenLate(app.log);
  app.addHook("onRequest", (request, reply, done) => {
    void reply.header("x-request-id", request.id);
    done();
  });
  if (!everyRequest) return;
  app.addHook("onResponse", async ({ method, routeOptions, log }, reply) => {
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, milliseconds }, "answered");
  });
}

/**
 * Fastify makes a logger for each request, which takes longer than its limits and headers; few ever say a word. Not by
 * `setChildLoggerFactory`: what that makes is checked at each request, which takes as long again.
 */
function makeChildrenLate(log: FastifyBaseLogger): void {
  const make: (this: FastifyBaseLogger, ...which: Parameters<FastifyBaseLogger["child"]>) => FastifyBaseLogger =
    log["child"];
  // Of the logger that it is asked of, since a child has this from its parent.
  log.child = function child(this: FastifyBaseLogger, ...which: Parameters<FastifyBaseLogger["child"]>) {
    return new LateLogger(() => make.apply(this, which)) as unknown as FastifyBaseLogger;
  };
}

/** A logger that is made once it says something. */
class LateLogger {
  readonly #make: () => FastifyBaseLogger;
  #made: FastifyBaseLogger | undefined;

  constructor(make: () => FastifyBaseLogger) {
    this.#make = make;
  }

  get #own(): FastifyBaseLogger {
    return (this.#made ??= this.#make());
  }

  get level(): string {
    return this.#own.level;
  }
  child(...which: Parameters<FastifyBaseLogger["child"]>): FastifyBaseLogger {
    return this.#own.child(...which);
  }
  fatal(...said: [object]): void {
    this.#own.fatal(...said);
  }
  error(...said: [object]): void {
    this.#own.error(...said);
  }
  warn(...said: [object]): void {
    this.#own.warn(...said);
  }
  info(...said: [object]): void {
    this.#own.info(...said);
  }
  debug(...said: [object]): void {
    this.#own.debug(...said);
  }
  trace(...said: [object]): void {
    this.#own.trace(...said);
  }
  silent(): void {}
}
