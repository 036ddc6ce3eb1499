import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readBookletFile, UnreadableBooklet } from "./booklet-file.ts";
import { PackageFaults } from "../package/faults.ts";
import { folderAt } from "./folder.ts";
import { loadPackage } from "../package/load.ts";
import { reportOf } from "../booklet/report.ts";
import { review } from "../booklet/review.ts";

/**
 * `npm run seed:review -- FILE [--dataset DIR]`: prints what the draft read from a booklet and the dataset do not
 * share. Exit code 0 where every difference is settled, else 1. Writes nothing.
 */
function main(): void {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { dataset: { type: "string" } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Usage("Usage: npm run seed:review -- FILE [--dataset DIR]");
  const { text, draft } = readBookletFile(path);
  const dataset = loadPackage(
    folderAt(values.dataset ?? fileURLToPath(new URL("../../../seed/dataset", import.meta.url))),
  );
  const found = review(draft, dataset);
  console.log(reportOf(found, text));
  process.exitCode = found.differences.some(({ settled }) => settled === null) ? 1 : 0;
}

class Usage extends Error {}

try {
  main();
} catch (error) {
  const parsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  const known =
    error instanceof UnreadableBooklet || error instanceof PackageFaults || error instanceof Usage || parsing;
  console.error(known ? (error as Error).message : error);
  process.exitCode = 1;
}
