import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { applyJournal } from "../corrections/apply.ts";
import { changedFiles } from "../corrections/files.ts";
import { readJournal } from "../corrections/journal.ts";
import { reportOf } from "../corrections/report.ts";
import { tableChanges } from "../corrections/table-changes.ts";
import { PackageFaults } from "../package/faults.ts";
import { loadPackage } from "../package/load.ts";
import { folderAt } from "./folder.ts";

const USAGE = "Usage: npm run seed:apply -- JOURNAL [--dataset DIR]";

/**
 * `npm run seed:apply -- JOURNAL [--dataset DIR]`: applies a journal of corrections to a package, the project's own
 * when none is named, and prints each change. Where one correction is refused, or the tables would not load, it says
 * why, writes nothing, and its exit code is 1.
 */
function main(): void {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { dataset: { type: "string" } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Usage(USAGE);
  const dir = values.dataset ?? fileURLToPath(new URL("../../../seed/dataset", import.meta.url));
  const folder = folderAt(dir);
  const before = loadPackage(folder);
  const applied = applyJournal(before, readJournal(basename(path), bytesAt(path)));
  const changes = tableChanges(before, applied.dataset);
  console.log(reportOf(applied, changes));
  if (applied.faults.length > 0 || applied.outcomes.some(({ state }) => state === "refused"))
    throw new Usage("Nothing was written.");
  write(dir, changedFiles(folder, applied.dataset, changes));
}

/** Every file whole beside its old one first, so that a full disk leaves the package as it was. */
function write(dir: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return console.log("Nothing changes. Nothing was written.");
  for (const [name, text] of files) writeFileSync(join(dir, `.${name}.new`), text);
  for (const name of files.keys()) renameSync(join(dir, `.${name}.new`), join(dir, name));
  console.log(`Written to ${dir}: ${[...files.keys()].join(", ")}.`);
}

function bytesAt(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "there is no such file." : `the file cannot be read (${message}).`;
    throw new Usage(`${path}: ${reason}`, { cause });
  }
}

class Usage extends Error {}

try {
  main();
} catch (error) {
  const parsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(error instanceof PackageFaults || error instanceof Usage || parsing ? (error as Error).message : error);
  process.exitCode = 1;
}
