import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { compareJournals } from "../corrections/compare-journals.ts";
import { comparePackages } from "../corrections/compare-packages.ts";
import { journalReport, packageReport } from "../corrections/compare-report.ts";
import { Conflict } from "../corrections/conflict.ts";
import { readJournal } from "../corrections/journal.ts";
import { PackageFaults } from "../package/faults.ts";
import { loadPackage } from "../package/load.ts";
import { folderAt } from "./folder.ts";

const USAGE = "Usage: npm run seed:compare -- FIRST SECOND (two folders with packages, or two journals)";

/**
 * `npm run seed:compare -- FIRST SECOND`: prints where two packages that readers made apart from one source agree,
 * field by field, or what two journals of corrections have in common, with each difference. Writes nothing.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) throw new Usage(USAGE);
  const folders = [first, second].map(isFolder);
  if (folders[0] !== folders[1]) throw new Usage(USAGE);
  if (folders[0]) {
    const [a, b] = [first, second].map((dir) => loadPackage(folderAt(dir)));
    console.log(packageReport(comparePackages(a!, b!)));
  } else {
    const [a, b] = [first, second].map((file) => readJournal(basename(file), readFileSync(file)));
    console.log(journalReport(compareJournals(a!, b!)));
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new Usage(`${path}: there is no such file or folder.`, { cause });
  }
}

class Usage extends Error {}

try {
  main();
} catch (error) {
  const parsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  const told = error instanceof PackageFaults || error instanceof Usage || error instanceof Conflict || parsing;
  console.error(told ? (error as Error).message : error);
  process.exitCode = 1;
}
