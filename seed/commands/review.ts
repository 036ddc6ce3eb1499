import { parseArgs } from "node:util";
import { readBookletFile } from "./booklet-file.ts";
import { Refused, run } from "./command.ts";
import { folderAt, OWN_PACKAGE } from "./folder.ts";
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
  if (path === undefined || more.length > 0) throw new Refused("Usage: npm run seed:review -- FILE [--dataset DIR]");
  const { text, draft } = readBookletFile(path);
  const dataset = loadPackage(folderAt(values.dataset ?? OWN_PACKAGE));
  const found = review(draft, dataset);
  console.log(reportOf(found, text));
  process.exitCode = found.differences.some(({ settled }) => settled === null) ? 1 : 0;
}

await run(main);
