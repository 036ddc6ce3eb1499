// `npm run bench:data -- --projects N --out DIR [--seed N]`: writes a made-up programme as a package, to be opened with
// `npm start -- --dataset DIR` or in « Mes données ». The same numbers give the same bytes.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({
  options: { projects: { type: "string" }, out: { type: "string" }, seed: { type: "string", default: "1" } },
});
const [projects, seed] = [Number(values.projects), Number(values.seed)];
if (!Number.isInteger(projects) || projects < 1 || !Number.isInteger(seed) || values.out === undefined) {
  console.error("Usage: npm run bench:data -- --projects N --out DIR [--seed N]");
  process.exit(1);
}
mkdirSync(values.out, { recursive: true });
if (readdirSync(values.out).length > 0) {
  console.error(`${values.out}: the folder is not empty; name a new one.`);
  process.exit(1);
}
const room = (path) => runnerImport(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
const { module: made } = await room("tests/bench/programme-package.ts");
const { module: writing } = await room("seed/package/write.ts");
const dataset = made.programmePackage(projects, seed);
for (const [name, bytes] of writing.writePackage(dataset)) writeFileSync(join(values.out, name), bytes);
const points = dataset.projects.length + dataset.organisations.length;
console.log(`${points} projects and organisations, ${dataset.links.length} links written to ${values.out}.`);
