import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { candidatesOf } from "../package/candidates.ts";
import { PackageFaults } from "../package/faults.ts";
import { packagesAt } from "./folder.ts";

/**
 * `npm run --silent seed:suggest [-- DIR …]`: prints pairs of entities of these packages, the project's own when none
 * is named, that may be one. Decides nothing and writes nothing.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const dirs =
    positionals.length > 0 ? positionals : [fileURLToPath(new URL("../../../seed/dataset", import.meta.url))];
  const candidates = candidatesOf(packagesAt(dirs));
  for (const { a, b, score, reasons } of candidates) {
    console.log(`${score.toFixed(2)}  ${a.name} (${a.id})\n      ${b.name} (${b.id})\n      ${reasons.join("; ")}\n`);
  }
  const count = candidates.length === 1 ? "1 pair" : `${candidates.length} pairs`;
  console.log(
    `${count} to look at. Nothing was merged: give both one id and a row "same" in aliases.csv, or keep them apart with a row "apart".`,
  );
}

try {
  main();
} catch (error) {
  const parsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(error instanceof PackageFaults || parsing ? (error as Error).message : error);
  process.exitCode = 1;
}
