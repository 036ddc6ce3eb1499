import { checkTables } from "./check.ts";
import { checkPackages } from "./check-packages.ts";
import { type AttributeColumn, isOpen } from "./attributes.ts";
import { DESCRIPTION, type Fields, readDescription, TABLE_FILES } from "./description.ts";
import { type Fault, PackageFaults } from "./faults.ts";
import type { Folder } from "./folder.ts";
import { withMentions } from "./mentions.ts";
import { didYouMean } from "./nearest.ts";
import { type Dataset, type TableName, TABLES } from "./schema.ts";
import { readTable } from "./table.ts";
import type { Tables } from "./tables.ts";
import { decode } from "./text.ts";

/** The package in a folder, checked. Throws `PackageFaults` with everything that is wrong with it. */
export function loadPackage(folder: Folder): Dataset {
  const read = readPackage(folder);
  if (read.faults.length > 0) throw new PackageFaults(read.faults);
  return toDataset(read);
}

/**
 * The packages in these folders, in their order, checked one by one and against each other. Throws `PackageFaults` with
 * the faults of all of them, files named with their folder.
 */
export function loadPackages(folders: readonly Folder[]): Dataset[] {
  const packages = folders.map((folder) => ({ dir: folder.name, ...readPackage(folder) }));
  const faults = packages.flatMap(({ dir, faults: own }) => own.map((fault) => within(dir, fault)));
  const named = packages.map(({ description, ...read }) => ({ ...read, name: description?.name ?? null }));
  for (const { dir, ...fault } of checkPackages(named)) faults.push(within(dir, fault));
  if (faults.length > 0) throw new PackageFaults(faults);
  return packages.map(toDataset);
}

/** A fault with its file named as somebody finds it from where they are. */
function within(dir: string, fault: Fault): Fault {
  return { ...fault, file: fault.file === dir ? dir : `${dir.replace(/\/+$/, "")}/${fault.file}` };
}

interface Read {
  faults: Fault[];
  description: Dataset["package"] | null;
  tables: Tables;
  /** Columns of its own. */
  attributes: AttributeColumn[];
}

const NAMES = Object.keys(TABLES) as TableName[];

function readPackage(folder: Folder): Read {
  const tables = Object.fromEntries(NAMES.map((name) => [name, null])) as Tables;
  const fault = (file: string, expected: string): Fault => ({ file, line: null, column: null, value: null, expected });
  let files: string[];
  try {
    files = folder.list();
  } catch (cause) {
    return { faults: [fault(folder.name, (cause as Error).message)], description: null, tables, attributes: [] };
  }
  const faults: Fault[] = [];
  const text = (file: string): string | null => {
    const read = textOf(folder, file);
    if (typeof read === "string") return read;
    faults.push(read);
    return null;
  };
  const absent = absentTables(files);
  const attributes: AttributeColumn[] = [];
  let description: Dataset["package"] | null = null;
  let fields: Fields = new Map();
  if (files.includes(DESCRIPTION)) {
    const json = text(DESCRIPTION);
    const read = json === null ? null : readDescription(json, [...files, ...absent.keys()]);
    description = read?.described ?? null;
    fields = read?.fields ?? fields;
    faults.push(...(read?.faults ?? []));
  } else {
    faults.push(
      fault(DESCRIPTION, "the file that describes the package is missing; see seed/README.md for an example."),
    );
  }
  for (const file of files) {
    if (!file.toLowerCase().endsWith(".csv") || TABLE_FILES.includes(file) || standsFor(file)) continue;
    const known = `this is no table of a package, whose tables are ${TABLE_FILES.join(", ")}`;
    faults.push(fault(file, `${known}.${didYouMean(file, TABLE_FILES)}`));
  }
  for (const name of NAMES) {
    const file = `${name}.csv`;
    if (files.includes(file)) {
      const csv = text(file);
      const described = isOpen(name) ? (fields.get(name) ?? new Map<string, never>()) : null;
      const read = csv === null ? null : readTable(file, csv, TABLES[name].row, described);
      if (isOpen(name)) for (const column of read?.own ?? []) attributes.push({ table: name, ...column });
      Object.assign(tables, { [name]: read?.lines ?? null });
      // One by one: spread out as arguments, the faults of a large table would not fit on the stack.
      for (const found of read?.faults ?? []) faults.push(found);
    } else if (absent.has(file)) faults.push(absent.get(file)!);
    else Object.assign(tables, { [name]: [] });
  }
  const whole = withMentions(tables);
  const between = checkTables(description, whole, faults);
  return { faults: inOrder([...faults, ...between]), description, tables: whole, attributes };
}

/** A table by the file that stands in its place: a spreadsheet, or other capitals. */
function standsFor(file: string): string | undefined {
  const [, stem = "", extension] = /^(.*)\.(csv|xlsx?|ods|numbers)$/i.exec(file) ?? [];
  return extension && TABLE_FILES.find((table) => table === `${stem.toLowerCase()}.csv` && table !== file);
}

/** Tables that are missing though they must be there, or are there in another form, and what to do about it. */
function absentTables(files: readonly string[]): Map<string, Fault> {
  const absent = new Map<string, Fault>();
  for (const name of NAMES) {
    const table = `${name}.csv`;
    if (files.includes(table)) continue;
    const fault = (file: string, expected: string) =>
      absent.set(table, { file, line: null, column: null, value: null, expected });
    const other = files.find((file) => standsFor(file) === table);
    if (other && /\.csv$/i.test(other)) fault(other, `name the file ${table}, in small letters.`);
    else if (other) fault(other, `this is a spreadsheet; save its sheet as “CSV UTF-8” under the name ${table}.`);
    else if (TABLES[name].required) fault(table, `the table is missing from the folder.${didYouMean(table, files)}`);
  }
  return absent;
}

function textOf(folder: Folder, file: string): string | Fault {
  try {
    return decode(file, folder.read(file));
  } catch (cause) {
    const expected = `the file cannot be read (${(cause as Error).message}).`;
    return { file, line: null, column: null, value: null, expected };
  }
}

/** By file in the order of its first fault, then by line, so that somebody mends a file from its top to its end. */
function inOrder(faults: Fault[]): Fault[] {
  const files = new Map(faults.map(({ file }) => [file, 0]));
  [...files.keys()].forEach((file, i) => files.set(file, i));
  return faults.toSorted((a, b) => files.get(a.file)! - files.get(b.file)! || (a.line ?? 0) - (b.line ?? 0));
}

/** The rows alone. Only of a package without a fault, whose rows are whole. */
function toDataset({ description, tables, attributes }: Read): Dataset {
  const rows = NAMES.map((name) => [name, (tables[name] ?? []).map(({ row }) => row)]);
  const own = attributes.length > 0 ? { attributes } : {};
  return { package: description!, ...own, ...(Object.fromEntries(rows) as Pick<Dataset, TableName>) };
}
