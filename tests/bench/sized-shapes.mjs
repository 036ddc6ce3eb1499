// `npm run bench:shapes [-- POINTS …]`: what each question takes in Node's memory of networks in shapes that nobody
// prepares for (shapes.ts), at three sizes, as a table in tests/bench/SHAPES.md. Seconds of processor time, once each;
// what throws is told in their place.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { exponent, secondsOf } from "./growth.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const compiled = (path) => import(join(ROOT, "dist", path));
const room = async (path) => (await runnerImport(join(ROOT, path))).module;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 4000, 16_000];

const { SHAPE_NAMES, shapePackage } = await room("tests/bench/shapes.ts");
const { SIZED_QUESTIONS } = await room("tests/bench/sized-questions.ts");
const { EVERYTHING } = await compiled("server/contract/filter.js");
const { buildNetwork } = await compiled("server/network/build.js");
const { openMemoryGraph } = await compiled("server/engine/memory/engine.js");
const { inProcess } = await compiled("server/statistics/in-process.js");
const { withStatistics } = await compiled("server/statistics/with-statistics.js");

/** What took less than so many seconds at every size is not listed. */
const LISTED = 0.1;

const rows = [];
for (const shape of SHAPE_NAMES) {
  const took = new Map();
  for (const size of sizes) {
    const engine = openMemoryGraph(buildNetwork([shapePackage(shape, size)], () => new Map()));
    const { projects, affiliations } = await engine.affiliations(EVERYTHING);
    const actors = [affiliations[0], affiliations.at(-1)].flatMap((one) => one?.actor.id ?? []);
    const [from, to] = [...actors, ...projects.slice(0, 2).map(({ id }) => id)];
    await engine.search({ q: "index", limit: 1 });
    for (const [name, ask] of Object.entries(SIZED_QUESTIONS)) {
      // Statistics keep answers: a graph of its own for each time.
      const { answer, seconds } = await secondsOf(() =>
        ask(withStatistics(engine, inProcess), from, to).catch((error) => error),
      );
      took.set(name, [...(took.get(name) ?? []), answer instanceof Error ? answer.message : seconds]);
    }
    console.error(`${shape}, ${size} points`);
  }
  for (const [name, all] of took) {
    if (all.every((one) => one < LISTED)) continue;
    const cells = all.map((one) => (typeof one === "number" ? one.toFixed(2) : one));
    rows.push(`| ${shape} | ${name} | ${cells.join(" | ")} | ${exponent(sizes, all.map(Number))} |`);
  }
}
const table = [
  `| shape | question | ${sizes.map((size) => `${size} points`).join(" | ")} | exponent |`,
  `|---|---|${sizes.map(() => "---:|").join("")}---:|`,
  ...rows,
].join("\n");
console.log(table);
writeFileSync(
  new URL("SHAPES.md", import.meta.url),
  `# What questions take of networks in odd shapes

Written by \`npm run bench:shapes -- ${sizes.join(" ")}\` on ${cpus().length} × ${cpus()[0].model}, Node ${process.version}: seconds of
processor time in memory, each question of \`sized-questions.ts\` once, without layout or HTTP; those that took less than
${LISTED} s at every size are left out. The exponent is the slope of a line through the logarithms of points and seconds, of
the sizes at which a question took more than 10 ms. Small networks have the range of each rank (leave-one-out), which
\`bridges\` of large ones does not, so that it may take less of more.

${table}
`,
);
