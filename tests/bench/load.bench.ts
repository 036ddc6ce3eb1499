import { cpus, loadavg } from "node:os";
import autocannon from "autocannon";
import { afterAll, beforeAll, bench, describe } from "vitest";
import { packagesAt } from "../../seed/commands/folder.ts";
import { placedNetwork } from "../../server/statistics/placed-network.ts";
import { missing } from "../means.ts";
import { importAlone, TEST_NEO4J } from "../neo4j/import-into.ts";
import { startWatched, type WatchedServer } from "./watched-server.ts";

/**
 * Seconds that each address is asked for, of ours and of the bare server in turn, so that both meet the same machine;
 * and how often each.
 */
const SECONDS = 1;
const ROUNDS = 5;
const CONNECTIONS = 20;

/** What is asked, by name. */
const ADDRESSES = {
  health: "/api/health",
  dataset: "/api/dataset",
  entity: "/api/entities/organisation:ademe",
  search: "/api/search?q=metropole",
  "start page": "/",
  "shared actors": "/api/shared-actors",
  pairs: "/api/project-pairs",
  bridges: "/api/bridges",
  cite: "/api/cite",
  graph: "/api/graph",
  CSV: "/api/export/csv",
  GEXF: "/api/export/gexf",
  "research pack": "/api/export/pack",
};

/**
 * Mixes in which no answer is alike: `asked` makes the address of the i-th question. Nothing kept helps here, so that
 * what is measured is how long the server is deaf to others while it makes answers.
 */
const MIXES: Record<string, (i: number) => string> = {
  "research packs": (i) => `/api/export/pack?url=https://example.org/${i}`,
  CSV: (i) => `/api/export/csv?url=https://example.org/${i}`,
  GEXF: (i) => `/api/export/gexf?url=https://example.org/${i}`,
  questions: (i) =>
    [
      `/api/graph?minProjects=${1 + i}`,
      `/api/search?q=metropole ${i}`,
      `/api/shared-actors?limit=${1 + i}`,
      `/api/project-pairs?limit=${1 + i}`,
      `/api/cite?url=https://example.org/${i}`,
      `/api/bridges?limit=${1 + i}`,
      `/api/entities/organisation:ademe/neighbourhood?depth=2&minProjects=${i}`,
    ][i % 7]!,
};

const UNLIMITED = { PORT: "0", REQUESTS_PER_MINUTE: "1000000000" };
let ours: WatchedServer;
let bare: WatchedServer;
let overNeo4j: WatchedServer | null = null;
beforeAll(async () => {
  ours = await startWatched(["dist/server/main.js"], UNLIMITED);
  bare = await startWatched(["tests/bench/bare-server.mjs"]);
  if (missing.neo4j) return;
  await importAlone(placedNetwork(packagesAt(["seed/dataset"])));
  const { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD } = TEST_NEO4J;
  overNeo4j = await startWatched(["dist/server/main.js"], { ...UNLIMITED, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD });
});
afterAll(() => {
  ours?.stop();
  bare?.stop();
  overNeo4j?.stop();
});

const once = { iterations: 1, warmupIterations: 0, warmupTime: 0, time: 0 };

describe("under load", () => {
  bench("each answer beside bare Fastify sending as many bytes", async () => compareWithBare(), once);
  bench("answers of which none is like another", async () => askAll(ours), once);
  bench.skipIf(missing.neo4j)("the same over Neo4j", async () => askAll(overNeo4j!), once);
});

/**
 * By processor of the event loop for each answer, since others on the machine matter less to it than to how many are
 * answered in a second: the median of the rounds, from least to most.
 */
async function compareWithBare(): Promise<void> {
  const rows = [];
  for (const [name, path] of Object.entries(ADDRESSES)) {
    const copy = `${bare.address}/?of=${encodeURIComponent(ours.address + path)}`;
    const bytes = (await (await fetch(copy)).arrayBuffer()).byteLength;
    await ours.longestStall();
    // What is asked first is slower, whatever it is.
    await load(ours, ours.address + path);
    await load(bare, copy);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push([await load(ours, ours.address + path), await load(bare, copy)] as const);
    const stall = await ours.longestStall();
    const [[own, other]] = rounds as [(typeof rounds)[number]];
    rows.push({
      name,
      kB: Number((bytes / 1000).toFixed(1)),
      "ours : bare, by processor": spread(rounds.map(([mine, its]) => mine.processor / its.processor)),
      µs: spread(rounds.map(([mine]) => mine.processor)),
      "bare / s": Math.round(other.requests.average),
      "ours / s": Math.round(own.requests.average),
      "p50, ms": own.latency.p50,
      "p99, ms": own.latency.p99,
      ...inColumns(stall),
      refused: rounds.reduce((sum, [mine]) => sum + mine.non2xx + mine.errors, 0),
    });
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  console.table(rows);
}

/** The median, and from least to most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b).map((value) => value.toPrecision(3));
  return `${sorted[sorted.length >> 1]} (${sorted[0]}–${sorted.at(-1)})`;
}

const inColumns = ({ stalled, worked }: Awaited<ReturnType<WatchedServer["longestStall"]>>) => ({
  "longest stall, ms": Math.round(stalled),
  "of work, ms": worked === null ? null : Math.round(worked),
});

/** What asking it as fast as it answers gives, and microseconds of the server's event loop for each answer. */
async function load({ processor }: WatchedServer, url: string) {
  const before = await processor();
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS });
  const after = await processor();
  const took = before === null || after === null ? NaN : after - before;
  return { ...result, processor: (1000 * took) / result.requests.total };
}

/** 200 of each mix at once; meanwhile the server is asked whether it is alive, every ten milliseconds. */
async function askAll(server: WatchedServer): Promise<void> {
  const rows = [];
  for (const [name, asked] of Object.entries(MIXES)) {
    await server.longestStall();
    const begun = performance.now();
    let ended = false;
    const waited: number[] = [];
    const watch = (async () => {
      while (!ended) {
        const before = performance.now();
        await (await fetch(`${server.address}/api/health`)).text();
        waited.push(performance.now() - before);
        await new Promise((done) => setTimeout(done, 10));
      }
    })();
    const statuses = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const response = await fetch(server.address + asked(i));
        await response.arrayBuffer();
        return response.status;
      }),
    );
    ended = true;
    await watch;
    waited.sort((a, b) => a - b);
    const stall = await server.longestStall();
    rows.push({
      "200 at once": name,
      seconds: Number(((performance.now() - begun) / 1000).toFixed(1)),
      "health p50, ms": Math.round(waited[Math.floor(waited.length * 0.5)]!),
      "health p99, ms": Math.round(waited[Math.floor(waited.length * 0.99)]!),
      ...inColumns(stall),
      statuses: [...new Set(statuses)].map((s) => `${s}: ${statuses.filter((one) => one === s).length}`).join(", "),
    });
  }
  console.table(rows);
}
