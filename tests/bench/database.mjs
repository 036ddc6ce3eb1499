// `npm run bench:neo4j [-- PROJECTS …]`: what an import takes beside loading by hand with the driver, and each question
// over Neo4j beside Cypher written by hand and beside memory, at several sizes of made-up programme, on one Neo4j in one
// run, as tables in tests/bench/NEO4J.md. `dense` in the place of a number is 100,000 points with 500,000 links.
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { exponent } from "./growth.mjs";
import { HAND_CYPHER } from "./hand-cypher.mjs";
import { loadByHand } from "./hand-loading.mjs";
import { processorSeconds } from "./processor.mjs";
import { scattered } from "./scattered.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const compiled = (path) => import(join(ROOT, "dist", path));
const room = async (path) => (await runnerImport(join(ROOT, path))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ["75", "1200", "11200"];
const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password, NEO4J_TEST_MISSING } = process.env;
if (!uri) {
  console.error(`No Neo4j: ${NEO4J_TEST_MISSING ?? "npm run bench:neo4j starts one."}`);
  process.exit(1);
}

const { programmePackage } = await room("tests/bench/programme-package.ts");
const { largePackage } = await room("tests/bench/large-package.ts");
const { SIZED_QUESTIONS } = await room("tests/bench/sized-questions.ts");
const { EngineUnavailable } = await compiled("server/contract/errors.js");
const { EVERYTHING } = await compiled("server/contract/filter.js");
const { buildNetwork } = await compiled("server/network/build.js");
const { openMemoryGraph } = await compiled("server/engine/memory/engine.js");
const { openDriver } = await compiled("server/engine/neo4j/connection.js");
const { openNeo4jGraph } = await compiled("server/engine/neo4j/engine.js");
const { importNetwork } = await compiled("server/engine/neo4j/import.js");
const { batchesOf } = await compiled("server/engine/neo4j/import-rows.js");
const { inProcess } = await compiled("server/statistics/in-process.js");
const { withStatistics } = await compiled("server/statistics/with-statistics.js");

// A question that takes longer than a reader waits is of interest still.
const address = { uri, user, password, limit: 60_000 };
const driver = openDriver(address);
/** How many sessions load by hand at once; the best counts. */
const SESSIONS = [1, 3];
const imports = [];
const rows = new Map();
const heads = [];
const links = [];

// Compilers warm up by a small one of each, which is none of those that are measured.
const small = networkOf("60");
await importOurs(small, "warm");
for (const sessions of SESSIONS) await loadByHand(driver, batchesOf(small), `Warm${sessions}`, sessions);
for (const [i, size] of sizes.entries()) {
  const network = networkOf(size);
  const head = `${network.nodes.length} points, ${network.edges.length} links`;
  const ours = await importOurs(network, `size-${size}`);
  imports.push({ head, by: "`graph:import`", ...ours });
  for (const sessions of SESSIONS) {
    const by = `by hand, ${sessions === 1 ? "one session" : `${sessions} sessions`}`;
    const hand = await loaded(network, () =>
      loadByHand(driver, batchesOf(network), `Hand${i}With${sessions}`, sessions),
    );
    imports.push({ head, by, ...hand });
  }
  console.log(importTable(imports.filter((one) => one.head === head)));
  heads.push(head);
  links.push(network.edges.length);
  await ask(network, ours.version, `size-${size}`);
}
await driver.close();
write();

async function importOurs(network, name) {
  let nodesAt = 0;
  const say = (progress) => {
    if (!progress.endsWith(" links")) nodesAt = performance.now();
  };
  const parts = { driver, database: undefined, run: randomUUID(), about: "a bench", say };
  let version;
  const took = await loaded(network, async () => {
    const begun = performance.now();
    ({ version } = await importNetwork(network, parts, name));
    return { begun, nodesAt, done: performance.now() };
  });
  return { ...took, version };
}

/** Nodes and links a second of the clock, seconds in all, and of the processor, of Node and of the database. */
async function loaded({ nodes, edges }, load) {
  const before = processorSeconds(ROOT);
  const { begun, nodesAt, done } = await load();
  const after = processorSeconds(ROOT);
  return {
    nodes: (1000 * nodes.length) / (nodesAt - begun),
    links: (1000 * edges.length) / (done - nodesAt),
    seconds: (done - begun) / 1000,
    node: after.node - before.node,
    neo4j: after.neo4j - before.neo4j,
  };
}

/** Asks every question of the network in memory, over Neo4j, and by hand. */
async function ask(network, version, name) {
  const memory = openMemoryGraph(network);
  const database = await openNeo4jGraph(address).at(undefined, name);
  const { affiliations } = await memory.affiliations(EVERYTHING);
  const [from, to] = [affiliations[0].actor.id, affiliations.at(-1).actor.id];
  for (const [question, put] of Object.entries(SIZED_QUESTIONS)) {
    const hand = HAND_CYPHER[question];
    const own = { memory, neo4j: database };
    for (const [where, engine] of Object.entries(own))
      await timed(question, where, async () => put(withStatistics(await again(engine, name), inProcess), from, to));
    if (hand) await timed(question, "hand", () => byHand(hand, { version, from, to }));
  }
  await database.close();
}

/** The engine with the whole of its time limit before it. */
function again(engine, name) {
  return engine.name === "memory" ? engine : engine.at(undefined, name);
}

async function byHand(query, parameters) {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    await session.executeRead((transaction) => transaction.run(query, parameters), { timeout: 60_000 });
  } finally {
    await session.close();
  }
}

/** Asks twice and keeps the second, since a first question is planned. */
async function timed(question, where, work) {
  const one = rows.get(`${question}|${where}`) ?? [];
  rows.set(`${question}|${where}`, one);
  for (let round = 0; round < 2; round++) {
    const before = processorSeconds(ROOT);
    try {
      await work();
      const after = processorSeconds(ROOT);
      const neo4j = where === "memory" ? 0 : after.neo4j - before.neo4j;
      one[heads.length - 1] = { took: after.node - before.node + neo4j };
    } catch (error) {
      const met = error instanceof EngineUnavailable ? error.reason : error.code;
      // Anything else is a fault of the bench or of the engine, and no limit.
      if (met === undefined) throw error;
      one[heads.length - 1] = { met };
      return;
    }
  }
}

function networkOf(size) {
  return buildNetwork(
    [size === "dense" ? largePackage(30_000, 70_000, 500_000) : programmePackage(Number(size))],
    scattered,
  );
}

function importTable(all) {
  const least = (head) =>
    Math.min(...all.filter((one) => one.head === head && one.by !== "`graph:import`").map(({ seconds }) => seconds));
  return [
    "| | | nodes/s | links/s | seconds | of Node’s processor | of Neo4j’s | seconds of the best by hand / these |",
    "|---|---|---:|---:|---:|---:|---:|---:|",
    ...all.map(
      ({ head, by, nodes, links: perSecond, seconds, node, neo4j }) =>
        `| ${head} | ${by} | ${nodes.toFixed(0)} | ${perSecond.toFixed(0)} | ${seconds.toFixed(1)} | ${node.toFixed(1)} | ${neo4j.toFixed(1)} | ${(least(head) / seconds).toFixed(2)} |`,
    ),
  ].join("\n");
}

function questionTable() {
  const cell = (one) => (one === undefined ? "" : (one.met ?? one.took.toFixed(2)));
  const grown = (all = []) =>
    exponent(
      links,
      links.map((_, i) => all[i]?.took ?? 0),
    );
  return [
    `| | ${heads.join(" | ")} | exponents |`,
    `|---|${heads.map(() => "---:|").join("")}---|`,
    ...Object.keys(SIZED_QUESTIONS).map((question) => {
      const ways = ["memory", "neo4j", "hand"].map((where) => rows.get(`${question}|${where}`));
      const cells = heads.map((_, i) => ways.map((way) => (way ? cell(way[i]) : "")).join(" / "));
      return `| ${question} | ${cells.join(" | ")} | ${ways.map((way) => (way ? grown(way) : "")).join(" / ")} |`;
    }),
  ].join("\n");
}

function write() {
  const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, load ${loadavg()[1].toFixed(1)} at the end`;
  const text = `# Importing into Neo4j, and what questions take there

Written by \`npm run bench:neo4j -- ${sizes.join(" ")}\` on ${machine}. Made-up programmes (\`programme-package.ts\`) of ${sizes.join(", ")}
projects${sizes.includes("dense") ? "; `dense` is `large-package.ts` with 100,000 points and 500,000 links" : ""}. One Neo4j Community of the tests, heap 1 GB, holds them all beside each other.

## Importing

\`graph:import\` names the version (a hash of all rows), writes it in batches that can be taken up, counts it and moves readers
over; package and layout are read and made before and do not count. By hand (\`hand-loading.mjs\`): the same values, UNWIND
in batches of 10,000, a statement for each label and type, the full-text index last, no guarantee. Seconds of the clock, and
of the processor. A ratio over 1 says that the import was faster than the best by hand.

${importTable(imports)}

## Questions

Seconds of the processor, of Node and of Neo4j together, of the second time a question is asked: in memory / over Neo4j by our
engine / by hand-written Cypher (\`hand-cypher.mjs\`), which leaves out filter, layers and evidence; statistics have none. A word
is the limit that a question met (\`slow\`: a minute of waiting; \`memory\`: of a query). The exponents are slopes of lines
through the logarithms of links and seconds, of the sizes at which it took more than 10 ms; – where these are fewer than two.

${questionTable()}
`;
  writeFileSync(new URL("NEO4J.md", import.meta.url), text);
  console.log(questionTable());
}
