import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gazetteer } from "../codes/gazetteer.ts";
import { officialList } from "../codes/official-list.ts";
import { Ids, packageName } from "../package/ids.ts";
import type { Choices } from "../tables/choices.ts";
import { type Package, packageOf } from "../tables/package.ts";
import { sheetParts } from "../tables/parted-sheets.ts";
import { readTables } from "../tables/read.ts";
import { reportOf } from "../tables/report.ts";
import type { GivenFile, ReadFile } from "../tables/sheet.ts";
import { understand, type Understood } from "../tables/understand.ts";
import { ALONE } from "../tables/work.ts";
import { Refused, run } from "./command.ts";
import { bytesAt, readAt } from "./files.ts";
import { readOfficial } from "./official-files.ts";

const USAGE = "Usage: npm run seed:tables -- FILE … [--sheet NAME …] [--apart] --out DIR";

/**
 * `npm run seed:tables -- FILE … --out DIR`: makes a package of tables, as the page does with what it proposes; prints
 * what it understood and each fault. `--sheet NAME` takes only sheets of these names, `--apart` makes a package of each
 * sheet of a workbook that holds a network by itself, in a folder of its own. Exit code 1 where no package comes of it;
 * rows that were set apart are told, and no failure. Writes into a folder that is empty or not there yet.
 */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, sheet: { type: "string", multiple: true }, apart: { type: "boolean" } },
  });
  if (positionals.length === 0 || values.out === undefined) throw new Refused(USAGE);
  const out = freeFolder(values.out);
  const given = positionals.flatMap(filesAt);
  const context = { officialPlaces: () => gazetteer(officialList(readOfficial)), work: ALONE };
  const files = await readTables(given, ALONE);
  const whole = await understand(files, without(files, values.sheet), context);
  const parts = sheetParts(whole.understanding);
  if (!values.apart) {
    console.log(reportOf(whole.understanding));
    if (parts.length > 0) console.log(togetherOf(parts));
    return write(await packageMade(whole), out);
  }
  if (parts.length === 0)
    throw new Refused("These are no workbook with sheets that hold a network each. Nothing was written.");
  const ids = new Ids();
  const packages: [folder: string, made: Package][] = [];
  for (const only of parts) {
    const part = await understand(await readTables([{ ...given[0]!, only }], ALONE), {}, context);
    console.log(reportOf(part.understanding));
    // Names of sheets may differ by their accents alone.
    packages.push([ids.take("", "", packageName(part.understanding.about.title)), await packageMade(part)]);
  }
  for (const [folder, made] of packages) write(made, join(out, folder));
}

const togetherOf = (parts: readonly (readonly string[])[]): string =>
  `${parts.length} sheets hold a network by themselves and were taken as one (${parts.map(([name]) => name).join(", ")}). ` +
  "--apart makes a package of each, --sheet NAME takes some.";

/** Takes nothing of the sheets of other names than these. Throws `Refused` where a name is that of no sheet. */
function without(files: readonly ReadFile[], names: readonly string[] | undefined): Choices {
  if (names === undefined) return {};
  const sheets = files.flatMap((file) =>
    file.sheets.flatMap(({ name }) => (name === null ? [] : [{ file: file.name, sheet: name }])),
  );
  const unknown = names.find((name) => !sheets.some(({ sheet }) => sheet === name));
  if (unknown !== undefined)
    throw new Refused(
      `There is no sheet “${unknown}”; there are: ${sheets.map(({ sheet }) => sheet).join(", ") || "none"}.`,
    );
  return { without: sheets.filter(({ sheet }) => !names.includes(sheet)) };
}

/** The package that comes of tables. Throws `Refused` where none does. */
async function packageMade({ making }: Understood): Promise<Package> {
  if (making === null) throw new Refused("No package comes of these files. Nothing was written.");
  return packageOf(making, ALONE);
}

function write({ files }: Package, out: string): void {
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
  console.log(`Written to ${out}: ${[...files.keys()].join(", ")}.`);
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
