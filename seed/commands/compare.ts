import { statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { compareJournals } from "../corrections/compare-journals.ts";
import { comparePackages } from "../corrections/compare-packages.ts";
import { journalReport, packageReport } from "../corrections/compare-report.ts";
import { readJournal } from "../corrections/journal.ts";
import { loadPackage } from "../package/load.ts";
import { Refused, run } from "./command.ts";
import { bytesAt } from "./files.ts";
import { folderAt } from "./folder.ts";

const USAGE = "Usage: npm run seed:compare -- FIRST SECOND (two folders with packages, or two journals)";

/**
 * `npm run seed:compare -- FIRST SECOND`: prints where two packages that readers made apart from one source agree,
 * field by field, or what two journals of corrections have in common, with each difference. Writes nothing.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0) throw new Refused(USAGE);
  const folders = [first, second].map(isFolder);
  if (folders[0] !== folders[1]) throw new Refused(USAGE);
  if (folders[0]) {
    const [a, b] = [first, second].map((dir) => loadPackage(folderAt(dir)));
    console.log(packageReport(comparePackages(a!, b!)));
  } else {
    const [a, b] = [first, second].map((file) => readJournal(basename(file), bytesAt(file)));
    console.log(journalReport(compareJournals(a!, b!)));
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (cause) {
    throw new Refused(`${path}: there is no such file or folder.`, { cause });
  }
}

await run(main);
