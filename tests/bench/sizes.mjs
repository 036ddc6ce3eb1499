// `npm run bench:sizes [-- PROJECTS …]`: what loading and each question take in Node's memory, one at a time, in this
// thread, at several sizes of made-up programme, as a part of tests/bench/RESULTS.md. Seconds of processor time, so that
// others on the machine matter less. Each question is asked in three rounds: the median, and from least to most. The
// exponent is the slope of a line through the logarithms of links and of median seconds, of the sizes at which a
// question took more than 10 ms.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { exponent, secondsOf } from "./growth.mjs";
import { writeSection } from "./section.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const compiled = (path) => import(join(ROOT, "dist", path));
const room = async (path) => (await runnerImport(join(ROOT, path))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [120, 1200, 11_200];

const { programmePackage } = await room("tests/bench/programme-package.ts");
const { writePackage } = await room("seed/package/write.ts");
const { SIZED_QUESTIONS } = await room("tests/bench/sized-questions.ts");
const { packagesAt } = await compiled("seed/commands/folder.js");
const { EVERYTHING } = await compiled("server/contract/filter.js");
const { buildNetwork } = await compiled("server/network/build.js");
const { openMemoryGraph } = await compiled("server/engine/memory/engine.js");
const { inProcess } = await compiled("server/statistics/in-process.js");
const { withStatistics } = await compiled("server/statistics/with-statistics.js");

const { networkFile, readNetworkFile } = await compiled("server/network/network-file.js");

const ROUNDS = 3;
/** Of each question, for each size, the seconds of each round. */
const rows = new Map();
const heads = [];
const links = [];
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "maillage-sizes-"));
  try {
    for (const [name, bytes] of writePackage(programmePackage(size))) writeFileSync(join(folder, name), bytes);
    const packages = await timed("read and check the tables", async () => packagesAt([folder]));
    const network = await timed("build the network, undrawn", async () => buildNetwork(packages, () => new Map()));
    const file = networkFile(network);
    for (let round = 0; round < ROUNDS; round++) await timed("or read the built network", () => readNetworkFile(file));
    const engine = openMemoryGraph(network);
    const { affiliations } = await timed("index it", () => engine.affiliations(EVERYTHING));
    const [from, to] = [affiliations[0].actor.id, affiliations.at(-1).actor.id];
    await engine.search({ q: "index", limit: 1 });
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, ask] of Object.entries(SIZED_QUESTIONS)) {
        // Statistics keep answers: a graph of its own for each time.
        await timed(name, () => ask(withStatistics(engine, inProcess), from, to));
      }
    }
    heads.push(`${network.nodes.length} points, ${affiliations.length} of ${network.edges.length} links are parts`);
    links.push(network.edges.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const table = [
  `| | ${heads.join(" | ")} | exponent |`,
  `|---|${heads.map(() => "---:|").join("")}---:|`,
  ...[...rows].map(
    ([name, took]) =>
      `| ${name} | ${took.map(spread).join(" | ")} | ${exponent(
        links,
        took.map((rounds) => rounds[rounds.length >> 1]),
      )} |`,
  ),
].join("\n");
console.log(table);
const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}, at a load of ${loadavg()[0].toFixed(1)} at the end`;
writeSection(
  "Questions at several sizes",
  `Written by \`npm run bench:sizes\` on ${machine}: seconds of processor time in memory, one question at a time, without
layout or HTTP: the median of ${ROUNDS} rounds (from least to most); what stands without a spread was done once. Garbage
collection counts, whichever thread does it. The networks are made-up programmes (\`programme-package.ts\`) of
${sizes.join(", ")} projects, the smallest first, which warms the rest up; "parts" are links by which actors take part in
projects. The questions and their limits are those of \`sized-questions.ts\`. The exponent is the slope of a line through
the logarithms of links and seconds, of the sizes at which a question took more than 10 ms; – where these are fewer than
two.

${table}`,
);

async function timed(name, work) {
  const { answer, seconds } = await secondsOf(work);
  const took = rows.get(name) ?? [];
  rows.set(name, took);
  const rounds = (took[heads.length] ??= []);
  rounds.push(seconds);
  rounds.sort((a, b) => a - b);
  return answer;
}

function spread(rounds) {
  const [least, middle, most] = [rounds[0], rounds[rounds.length >> 1], rounds.at(-1)].map((one) => one.toFixed(2));
  return rounds.length === 1 ? middle : `${middle} (${least}–${most})`;
}
