import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gazetteer } from "../codes/gazetteer.ts";
import { officialList } from "../codes/official-list.ts";
import { packageOf } from "../tables/package.ts";
import { readTables } from "../tables/read.ts";
import { reportOf } from "../tables/report.ts";
import type { GivenFile } from "../tables/sheet.ts";
import { understand } from "../tables/understand.ts";
import { ALONE } from "../tables/work.ts";
import { Refused, run } from "./command.ts";
import { bytesAt, readAt } from "./files.ts";
import { readOfficial } from "./official-files.ts";

const USAGE = "Usage: npm run seed:tables -- FILE … --out DIR";

/**
 * `npm run seed:tables -- FILE … --out DIR`: makes a package of tables, as the page does with what it proposes; prints
 * what it understood and each fault. Exit code 1 where no package comes of it; rows that were set apart are told, and
 * no failure. Writes into a folder that is empty or not there yet.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
  if (positionals.length === 0 || values.out === undefined) throw new Refused(USAGE);
  const out = freeFolder(values.out);
  const files = await readTables(positionals.flatMap(filesAt), ALONE);
  const context = { gazetteer: gazetteer(officialList(readOfficial)), work: ALONE };
  const { understanding, making } = await understand(files, {}, context);
  console.log(reportOf(understanding));
  if (making === null) throw new Refused("No package comes of these files. Nothing was written.");
  const made = await packageOf(making, ALONE);
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of made.files) writeFileSync(join(out, name), bytes);
  console.log(`Written to ${out}: ${[...made.files.keys()].join(", ")}.`);
}

/** A folder to write in, which holds nothing that could be lost. */
function freeFolder(path: string): string {
  try {
    if (readdirSync(path).length > 0) throw new Refused(`${path}: the folder is not empty; name a new one.`);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOTDIR") throw new Refused(`${path}: this is a file; name a folder.`, { cause });
    if (code !== "ENOENT") throw cause;
  }
  return path;
}

/** A file, or those directly in a folder, by the name that was given. */
function filesAt(path: string): GivenFile[] {
  const paths = readAt(path, () => {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => !name.startsWith(".") && statSync(join(path, name)).isFile());
    return names.toSorted().map((name) => join(path, name));
  });
  return paths.map((file) => ({ name: basename(file), bytes: bytesAt(file) }));
}

await run(main);
