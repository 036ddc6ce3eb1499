// `npm run bench:wire [-- PROJECTS …]`: how many bytes the network of a made-up programme is on its way to the page, at
// several sizes, as a table in tests/bench/WIRE.md. Bytes are the same on every machine, whatever else it does. Points
// stand at random places of three decimals, as a layout has them, which pack no better than its own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { scattered } from "./scattered.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const compiled = (path) => import(join(ROOT, "dist", path));
const room = async (path) => (await runnerImport(join(ROOT, path))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [75, 1200, 11_200, 40_000];

const { programmePackage } = await room("tests/bench/programme-package.ts");
const { buildNetwork } = await compiled("server/network/build.js");
const { openMemoryGraph } = await compiled("server/engine/memory/engine.js");
const { packed } = await compiled("server/http/packing.js");
const { answer } = await compiled("server/questions/answer.js");
const { QUESTIONS } = await compiled("server/questions/list.js");
const { inProcess } = await compiled("server/statistics/in-process.js");
const { withStatistics } = await compiled("server/statistics/with-statistics.js");

/** What is asked, and what it is. */
const ASKED = {
  "the network in JSON": "graph",
  "the network in columns": "graph?format=columns",
  "the evidence of its links": "graph?format=evidence",
  "of two projects or more, in JSON": "graph?minProjects=2",
  "of two projects or more, as a mask": "graph?minProjects=2&format=mask",
};

const heads = [];
const rows = new Map(Object.keys(ASKED).map((name) => [name, []]));
for (const size of sizes) {
  const network = buildNetwork([programmePackage(size)], scattered);
  const graph = withStatistics(openMemoryGraph(network), inProcess);
  heads.push(`${network.nodes.length} points, ${network.edges.length} links`);
  for (const [name, asked] of Object.entries(ASKED)) {
    const origin = { origin: "", signal: new AbortController().signal };
    const { headers, body } = await answer(QUESTIONS, graph, `/api/${asked}`, origin);
    const pieces = [];
    for await (const piece of body) pieces.push(Buffer.from(piece));
    const whole = Buffer.concat(pieces);
    const brotli = (await packed(headers, whole, "br")).body;
    rows.get(name).push([whole, gzipSync(whole), brotli].map(({ length }) => kilobytes(length)).join(" / "));
  }
}

const table = [
  `| | ${heads.join(" | ")} |`,
  `|---|${heads.map(() => "---:|").join("")}`,
  ...[...rows].map(([name, sent]) => `| ${name} | ${sent.join(" | ")} |`),
].join("\n");
console.log(table);
writeFileSync(
  new URL("WIRE.md", import.meta.url),
  `# What the network is on its way to the page

Written by \`npm run bench:wire\`: kilobytes (1,000 bytes) of an answer as it stands / packed by gzip / by Brotli as the
server packs it, of made-up programmes (\`programme-package.ts\`) of ${sizes.join(", ")} projects whose points stand at
random places of three decimals. The page asks for the columns first, for the evidence once something shows it, and for
the mask when a filter is chosen.

${table}
`,
);

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
}
