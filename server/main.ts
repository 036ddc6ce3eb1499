import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import closeWithGrace from "close-with-grace";
import { PackageFaults } from "../seed/package/faults.ts";
import { folderOnce, OWN_PACKAGE, packagesWithFiles } from "../seed/commands/folder.ts";
import type { Folder } from "../seed/package/folder.ts";
import { packageFiles } from "../seed/package/package-files.ts";
import { buildApp, type Parts } from "./http/app.ts";
import { breakingOff } from "./http/break-off.ts";
import { mostConnections } from "./http/connections.ts";
import { Metrics } from "./http/metrics.ts";
import { EngineUnavailable } from "./contract/errors.ts";
import { foldersRead } from "./threads/folder-read.ts";
import type { QuestionData } from "./threads/question-messages.ts";
import { openQuestionThread, startQuestionThread } from "./threads/questions-in-thread.ts";
import { withStatistics } from "./statistics/with-statistics.ts";
import { openMemoryGraph } from "./engine/memory/engine.ts";
import type { Engine } from "./engine/port.ts";
import type { Network } from "./network/network.ts";
import { PREPARED, readPrepared } from "./threads/prepared-network.ts";
import { type DatabaseTold, openDatabase } from "./open-database.ts";
import { readSettings, type Settings } from "./settings.ts";
import { inNodeThreads } from "./threads/statistics-in-threads.ts";

/** How long it may take to end once answers that are under way were cut off, in milliseconds. */
const CUT_MS = 5_000;

/** The folder of the repository, from its compiled form in dist/server. */
const ROOT = new URL("../../", import.meta.url);

/** What a system says of an address to listen at that it has not, or a name that it does not find. */
const NOT_HERE = ["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL", "ENOTFOUND", "EAI_AGAIN"];

try {
  await serve();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** Reads the environment, opens an engine, listens. The only place of a server that does any of these. */
async function serve(): Promise<void> {
  const settings = readSettings(process.env);
  const { engine, packages, answering } = await openEngine(settings);
  const graph = withStatistics(engine, inNodeThreads());
  const metrics = settings.METRICS_PORT === null ? null : new Metrics(async () => (await graph.ready()).ready);
  const app = await buildApp({
    graph,
    packages,
    pageDir: fileURLToPath(new URL("dist/client", ROOT)),
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    trustProxy: settings.TRUST_PROXY ?? [],
    publicAddress: settings.PUBLIC_ADDRESS,
    ownNames: [settings.HOST, hostname(), `${hostname()}.local`],
    origins: settings.ALLOW_ORIGINS,
    remoteData: settings.REMOTE_DATA,
    log: settings.LOG,
    token: settings.ACCESS_TOKEN,
    metrics,
    answering,
  });
  // Who comes when there are as many is sent away at once, without a word, while others are answered.
  app.server.maxConnections = mostConnections();
  const breakOffAll = breakingOff(app.server);
  // Whatever ends the process: a second signal, or a thread that fails.
  process.once("exit", breakOffAll);
  const ended = async (error: unknown): Promise<never> => {
    // A port that is open, or a connection to a database, would keep the process from ending.
    await app.close();
    await graph.close();
    throw error;
  };
  const address = await app.listen({ port: settings.PORT, host: settings.HOST }).catch(ended);
  const counted = await metrics?.serve(settings.METRICS_PORT ?? 0, settings.HOST).catch(ended);
  // Not before: it ends a process with nothing left to do as a success, also one that could not listen.
  const grace = settings.SHUTDOWN_SECONDS * 1000;
  closeWithGrace({ delay: grace + CUT_MS }, async ({ err }) => {
    if (err) console.error(explain(err));
    counted?.close();
    const cut = setTimeout(breakOffAll, grace);
    await app.close();
    clearTimeout(cut);
    await graph.close();
  });
  console.log(`Maillage: ${address} (${graph.name})`);
  // Not before: a database that is down takes seconds to be found so, and the server answers as soon as it is there.
  const { ready, detail } = await graph.ready();
  if (!ready) console.error(`Not ready: ${detail}`);
}

/** Engine, files of its packages, and what answers in the engine's place, if not itself. */
async function openEngine({
  NEO4J_URI,
  NEO4J_USER,
  NEO4J_PASSWORD,
  NEO4J_DATABASE,
  NEO4J_TIMEOUT_SECONDS,
  WITHOUT_PEOPLE,
}: Settings): Promise<{ engine: Engine } & Required<Pick<Parts, "packages" | "answering">>> {
  const { values } = parseArgs({ options: { dataset: { type: "string", multiple: true } } });
  if (NEO4J_URI && values.dataset) {
    throw new Error(
      "--dataset and NEO4J_URI exclude each other: with NEO4J_URI the data come from Neo4j (npm run graph:import -- DIR).",
    );
  }
  if (NEO4J_URI) {
    const place = { ...(NEO4J_DATABASE && { database: NEO4J_DATABASE }), limit: NEO4J_TIMEOUT_SECONDS * 1000 };
    const address = { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD ?? "", ...place };
    const told = { address, withoutPeople: WITHOUT_PEOPLE } satisfies DatabaseTold;
    // Here it only has to be known whether the database answers, and from which version of the data.
    const engine = openDatabase(told, "versions");
    const { answering, close } = await startQuestionThread(new URL("./database-thread.js", import.meta.url), told);
    return { engine: closingBoth(engine, close), packages: new Map(), answering };
  }
  const dirs = values.dataset ?? [OWN_PACKAGE];
  const { data, folders } = questionData(dirs, WITHOUT_PEOPLE);
  const { said: dataset, placed, answering, close } = await openQuestionThread(data);
  // The network itself is the thread's; here it only has to be said which it is, and whether it is drawn.
  const network: Network = { dataset, nodes: [], edges: [], redirects: new Map() };
  const described = openMemoryGraph(network, placed);
  void placed.then(() => {
    const { layout: _coming, ...drawn } = dataset;
    network.dataset = drawn;
  });
  return {
    engine: closingBoth(described, close),
    packages: new Map(dataset.packages.map(({ name }, i) => [name, packageFiles(folders[i]!)])),
    answering,
  };
}

/** The engine, which when it is closed also ends what answers in its place. */
function closingBoth(engine: Engine, close: () => Promise<unknown>): Engine {
  return { ...engine, close: async () => void (await Promise.all([engine.close(), close()])) };
}

/**
 * What to answer from, and the folders of its packages: the network that stands beside a package that is opened alone
 * and with its people, unless it is refused, which is said; else the packages.
 */
function questionData(dirs: readonly string[], noPeople: boolean): { data: QuestionData; folders: readonly Folder[] } {
  const read = dirs.map(folderOnce);
  const [dir, ...others] = dirs;
  const prepared = dir === undefined || others.length > 0 || noPeople ? null : readPrepared(dir, read[0]!);
  if (prepared && "network" in prepared) return { data: prepared, folders: read };
  if (prepared)
    console.error(`${dir}/${PREPARED}: ${prepared.refused}; the tables are read (npm run build:network -- ${dir}).`);
  const folders = noPeople ? packagesWithFiles(read, noPeople).folders : read;
  return { data: { folders: foldersRead(folders) }, folders };
}

/** What went wrong, for the person who started the server: no stack for what they can mend. */
function explain(error: unknown): string {
  if (error instanceof PackageFaults) return error.message;
  const { code, port, address, hostname, message, stack } = error as NodeJS.ErrnoException & {
    port?: number;
    address?: string;
    hostname?: string;
  };
  if (code === "EADDRINUSE") return `Port ${port} is taken; choose another: PORT=3001 npm start`;
  if (code?.startsWith("ERR_PARSE_ARGS")) return `${message}\nUsage: npm start -- [--dataset DIR]…`;
  if (code === "EACCES") return `Port ${port} is not for this user to take; choose another: PORT=3001 npm start`;
  if (code !== undefined && NOT_HERE.includes(code))
    return `HOST: ${hostname ?? address} is no address of this machine; leave HOST out for 127.0.0.1.`;
  return error instanceof EngineUnavailable || (error instanceof Error && error.constructor === Error)
    ? message
    : (stack ?? String(error));
}
