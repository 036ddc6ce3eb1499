import { randomUUID } from "node:crypto";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { AnswerStore, tooMany } from "./answer-store.ts";
import { standardError } from "./log-lines.ts";
import type { Metrics } from "./metrics.ts";
import { addAccess } from "./plugins/access.ts";
import { addRequestLog } from "./plugins/request-log.ts";
import { refuseBroken } from "./plugins/broken-request.ts";
import { addCaching } from "./plugins/caching.ts";
import { addLimits } from "./plugins/limits.ts";
import { addOpenApi } from "./plugins/openapi.ts";
import { addPackages } from "./plugins/packages.ts";
import { addPage, readNotFound } from "./plugins/page.ts";
import { addProblems, httpProblemOf, sendProblem } from "./plugins/problems.ts";
import { addStalled } from "./plugins/stalled.ts";
import { addSecurity } from "./plugins/security.ts";
import type { Answering } from "../questions/answer.ts";
import { QUESTIONS } from "../questions/list.ts";
import { originForm, readPublicAddress } from "./public-address.ts";
import { addQuestion } from "./route.ts";
import { addState } from "./state.ts";
import { Turns } from "./turns.ts";
import type { NetworkGraph } from "../engine/port.ts";

/** What the server is made of. */
export interface Parts {
  graph: NetworkGraph;
  /** The files of the packages that the graph was built from, by the package's name; none where it is a database's. */
  packages?: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  /** Folder of the built page; left out when it is not there. */
  pageDir: string;
  requestsPerMinute: number;
  /**
   * Addresses of proxies whose `X-Forwarded-…` headers say who asks, and where; nobody is believed where it is absent.
   */
  trustProxy?: string[];
  /** Where readers find the server, as citations are to name it; what requests say of it counts where it is absent. */
  publicAddress?: string | null;
  /** Names of this machine, by which requests may call it. */
  ownNames?: readonly string[];
  /** Origins of pages elsewhere that may read what is served here: some, or `*` for all. */
  origins?: "*" | string[];
  /** Whether the page may ask other hosts for data that its address names; not where it is absent. */
  remoteData?: boolean;
  /** What is logged to standard error: the server's errors, or every request too. */
  log: false | "errors" | "requests";
  /** Without which nothing is read, where there is one. */
  token?: string | null;
  /** What counts answers, where somebody reads it. */
  metrics?: Metrics | null;
  /** What answers questions in the place of `graph`, which says of which data then. */
  answering?: Answering | null;
}

/** Bytes of request line and headers together; so long an id or search text is answered, not refused for its length. */
const LONGEST = 131_072;

/** Bytes of the longest answer that is kept. */
const longest = 4 * 2 ** 20;

/**
 * How long an answer waits for its turn at most, in milliseconds: a proxy in front waits for a minute as a rule, and is
 * to hand on ours and not to answer in our place.
 */
const patience = 50_000;

/**
 * Bytes of all answers that are kept; how many are made at once, and how many wait for that. As many as are made at
 * once of all three together a database is asked at once: on two cores more of them took longer together, and a
 * question whose limit runs (`NEO4J_TIMEOUT_SECONDS`) while it waits for others is refused for nothing.
 */
const STORES = {
  answer: { room: 24 * 2 ** 20, longest, atOnce: 8, queue: 1000, patience },
  statistic: { room: 8 * 2 ** 20, longest, atOnce: 4, queue: 200, patience },
  file: { room: 32 * 2 ** 20, longest, atOnce: 4, queue: 200, patience },
};

/** How many answers that are too long to be kept are read at once, and how many wait for that. */
const READING = { atOnce: 100, queue: 200, patience };

/** The server with everything wired, not listening yet; `inject` asks it without a network. */
export async function buildApp({
  graph,
  packages = new Map(),
  pageDir,
  requestsPerMinute,
  trustProxy = [],
  publicAddress = null,
  ownNames = [],
  origins = "*",
  remoteData = false,
  log,
  token = null,
  metrics = null,
  answering = null,
}: Parts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: log !== false && { level: log === "errors" ? "error" : "info", stream: standardError() },
    // Its own lines name who asked, and for what.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER, ignoreTrailingSlash: true },
    http: { maxHeaderSize: LONGEST },
    rewriteUrl: ({ url = "/" }) => originForm(url),
    requestTimeout: 60_000,
    // A question that came on a connection which is open still is answered, not refused without a word.
    return503OnClosing: false,
    trustProxy: trustProxy.length > 0 && trustProxy,
    clientErrorHandler: refuseBroken,
    frameworkErrors: (error, _, reply) => void sendProblem(reply, httpProblemOf(error)),
  });
  // Parameters are read by questions/query.ts, and answers are typed: neither is coerced or cut here.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  const addressOf = readPublicAddress({ trustProxy, publicAddress, ownNames });
  addRequestLog(app, log === "requests");
  metrics?.watch(app);
  addStalled(app);
  await addSecurity(app, { origins, remoteData });
  await addLimits(app, requestsPerMinute);
  addProblems(app, readNotFound(pageDir));
  if (token !== null) addAccess(app, token);
  await addOpenApi(app);
  addCaching(app, graph, addressOf);
  addState(app, graph);
  const reading = new Turns(READING, tooMany);
  const stores = {
    answer: new AnswerStore(STORES.answer, reading),
    statistic: new AnswerStore(STORES.statistic, reading),
    file: new AnswerStore(STORES.file, reading),
  };
  for (const question of QUESTIONS)
    addQuestion(app, question, addressOf, stores[question.takesLong ?? "answer"], answering);
  addPackages(app, packages);
  await addPage(app, pageDir);
  return app;
}
