import { basename } from "node:path";
import { parseArgs } from "node:util";
import { applyJournal } from "../corrections/apply.ts";
import { changedFiles } from "../corrections/files.ts";
import { readJournal } from "../corrections/journal.ts";
import { reportOf } from "../corrections/report.ts";
import { tableChanges } from "../corrections/table-changes.ts";
import { loadPackage } from "../package/load.ts";
import { Refused, run } from "./command.ts";
import { bytesAt, replaceFiles } from "./files.ts";
import { folderAt, OWN_PACKAGE } from "./folder.ts";

const USAGE = "Usage: npm run seed:apply -- JOURNAL [--dataset DIR]";

/**
 * `npm run seed:apply -- JOURNAL [--dataset DIR]`: applies a journal of corrections to a package, the project's own
 * when none is named, and prints each change. Where one correction is refused, or the tables would not load, it says
 * why, writes nothing, and its exit code is 1.
 */
function main(): void {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { dataset: { type: "string" } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Refused(USAGE);
  const dir = values.dataset ?? OWN_PACKAGE;
  const folder = folderAt(dir);
  const before = loadPackage(folder);
  const applied = applyJournal(before, readJournal(basename(path), bytesAt(path)));
  const changes = tableChanges(before, applied.dataset);
  console.log(reportOf(applied, changes));
  if (applied.faults.length > 0 || applied.outcomes.some(({ state }) => state === "refused"))
    throw new Refused("Nothing was written.");
  const files = changedFiles(folder, applied.dataset, changes);
  if (files.size === 0) return console.log("Nothing changes. Nothing was written.");
  replaceFiles(dir, files);
  console.log(`Written to ${dir}: ${[...files.keys()].join(", ")}.`);
}

await run(main);
