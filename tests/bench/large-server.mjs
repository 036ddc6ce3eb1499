// What a server over a made-up package of 100,000 nodes and 500,000 links costs: `npm run bench:large`, or
// `npm run bench:large -- PROJECTS ACTORS LINKS`. For each question: seconds until the answer is whole, its size, the
// longest that /api/health waited meanwhile, and the most memory over the idle server, whose garbage is collected
// beforehand: resident (from `ps`), and in use (V8's heap and what it holds outside, garbage included), since an idle
// process keeps pages that it once needed. Both are sampled. Needs a built dist/.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { stringify } from "csv-stringify/sync";
import { runnerImport } from "vite";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const [projects = 2000, actors = 98_000, links = 500_000] = process.argv.slice(2).map(Number);

const QUESTIONS = [
  "/api/dataset",
  "/api/search?q=organisation%2077",
  "/api/graph",
  "/api/shared-actors",
  "/api/project-pairs",
  "/api/territory-pairs",
  "/api/actor-pairs?minProjects=12",
  "/api/intersections",
  "/api/entities/organisation:organisation-77/neighbourhood?depth=2",
  ...["json", "csv", "gexf", "graphml", "net", "incidence", "cypher", "pack"].map((name) => `/api/export/${name}`),
];

/**
 * Runs in the server: collects garbage when told, and says what is in use then, and was at most since it was last told.
 */
const IN_SERVER = `
  const inUse = () => { const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
  let most = 0;
  setInterval(() => { most = Math.max(most, inUse()); }, 50).unref();
  process.on("message", () => {
    gc();
    process.send({ used: inUse(), most });
    most = 0;
  });`;

const folder = mkdtempSync(join(tmpdir(), "maillage-large-"));
try {
  await writePackage(folder);
  const started = performance.now();
  const server = await startServer(folder);
  try {
    console.log(`${projects} projects, ${actors} actors, ${links} links`);
    console.log(`answers after ${seconds(started)} s`);
    // Views are indexed when first asked for, compilers warm up: that belongs to the idle server.
    for (const path of ["/api/shared-actors?limit=1", "/api/graph"]) await bytesOf(server.address + path);
    const { resident, used } = await server.idle();
    console.log(`idle: ${Math.round(resident)} MB resident, ${Math.round(used)} MB in use`);
    const rows = [];
    for (const path of QUESTIONS) rows.push(await measure(server, path));
    console.table(rows);
  } finally {
    server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function writePackage(to) {
  const { module } = await runnerImport(join(ROOT, "tests/bench/large-package.ts"));
  const { package: description, ...tables } = module.largePackage(projects, actors, links);
  writeFileSync(join(to, "datapackage.json"), JSON.stringify(description));
  for (const [name, rows] of Object.entries(tables)) {
    if (rows.length === 0) continue;
    const cast = { boolean: String };
    writeFileSync(join(to, `${name}.csv`), stringify(rows, { header: true, cast }));
  }
}

async function startServer(dataset) {
  const args = [
    "--expose-gc",
    `--import=data:text/javascript,${encodeURIComponent(IN_SERVER)}`,
    join(ROOT, "dist/server/main.js"),
    "--dataset",
    dataset,
  ];
  const env = { ...process.env, PORT: process.env.PORT ?? "0", REQUESTS_PER_MINUTE: "1000000" };
  // In memory, also where this shell knows of a database; an empty address would be refused.
  delete env.NEO4J_URI;
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const address = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code}.`)));
    child.stdout.on("data", (text) => {
      const found = /Maillage: (\S+)/.exec(text);
      if (found) resolve(found[1]);
    });
  });
  const memory = () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)]).stdout) / 1024;
  return {
    address,
    memory,
    idle: async () => {
      const told = once(child, "message");
      child.send("collect");
      const [{ used, most }] = await told;
      // The system takes freed pages back a little later.
      await sleep(500);
      return { resident: memory(), used: used / 2 ** 20, most: most / 2 ** 20 };
    },
    stop: () => child.kill(),
  };
}

async function measure({ address, memory, idle }, path) {
  const before = await idle();
  let [ended, peak, waited] = [false, before.resident, 0];
  const watch = (async () => {
    while (!ended) {
      const asked = performance.now();
      await bytesOf(`${address}/api/health`);
      waited = Math.max(waited, performance.now() - asked);
      peak = Math.max(peak, memory());
      await sleep(50);
    }
  })();
  const asked = performance.now();
  const { status, bytes } = await bytesOf(address + path);
  const took = seconds(asked);
  ended = true;
  await watch;
  const { most } = await idle();
  return {
    path,
    status,
    seconds: took,
    MB: Number((bytes / 1e6).toFixed(1)),
    "health waited, s": Number((waited / 1000).toFixed(2)),
    "resident over idle, MB": Math.round(peak - before.resident),
    "in use over idle, MB": Math.round(Math.max(0, most - before.used)),
  };
}

async function bytesOf(url) {
  const response = await fetch(url);
  let bytes = 0;
  for await (const piece of response.body) bytes += piece.length;
  return { status: response.status, bytes };
}

function seconds(since) {
  return Number(((performance.now() - since) / 1000).toFixed(1));
}
