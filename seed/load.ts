import { Errors } from "typebox/value";
import { checkTables, type Tables } from "./check.ts";
import { type Fault, PackageFaults } from "./faults.ts";
import { type Folder, folderAt } from "./folder.ts";
import { type Dataset, PackageSchema, type TableName, TABLES } from "./schema.ts";
import { near, readTable } from "./table.ts";
import { decode } from "./text.ts";

const DESCRIPTION = "datapackage.json";
const NAMES = Object.keys(TABLES) as TableName[];

/** The package in a folder, checked. Throws `PackageFaults` with everything that is wrong with it. */
export function loadPackage(folder: Folder): Dataset {
  const { dataset, faults } = readPackage(folder);
  if (faults.length > 0) throw new PackageFaults(faults);
  return dataset;
}

/**
 * The packages in these folders, in their order. Throws `PackageFaults` with the faults of all of them, files named with their
 * folder; two packages of one name are a fault, since their projects could not be told apart.
 */
export function loadPackages(dirs: readonly string[]): Dataset[] {
  const faults: Fault[] = [];
  const datasets = dirs.map((dir) => {
    const folder = folderAt(dir);
    const { dataset, faults: own } = readPackage(folder);
    faults.push(...own.map((fault) => ({ ...fault, file: `${folder.name}/${fault.file}` })));
    return dataset;
  });
  datasets.forEach((dataset, i) => {
    const name = dataset.package.name;
    if (name && datasets.findIndex((other) => other.package.name === name) !== i) {
      faults.push({
        file: `${folderAt(dirs[i]!).name}/${DESCRIPTION}`,
        line: null,
        column: "name",
        value: name,
        expected: "another package of this name is loaded already; each needs its own.",
      });
    }
  });
  if (faults.length > 0) throw new PackageFaults(faults);
  return datasets;
}

function readPackage(folder: Folder): { dataset: Dataset; faults: Fault[] } {
  const faults: Fault[] = [];
  const files = listed(folder, faults);
  const described = faults.length > 0 ? null : readDescription(folder, files, faults);
  const known = new Set(NAMES.map((name) => `${name}.csv`));
  for (const file of files) {
    if (file.toLowerCase().endsWith(".csv") && !known.has(file)) {
      faults.push({
        file,
        line: null,
        column: null,
        value: null,
        expected: `no table of a package; tables are ${[...known].join(", ")}.${near(file, [...known])}`,
      });
    }
  }
  const tables = {} as Record<TableName, unknown[]>;
  for (const name of NAMES) tables[name] = readRows(folder, files, name, faults);
  // References are looked up only in sound tables: a broken one would make every link to it a fault of its own.
  if (faults.length === 0 && described) faults.push(...checkTables(described.name, tables as Tables));
  const rows = Object.fromEntries(NAMES.map((name) => [name, (tables as Tables)[name].map(({ row }) => row)]));
  return { dataset: { package: described ?? {}, ...rows } as Dataset, faults };
}

function listed(folder: Folder, faults: Fault[]): string[] {
  try {
    return folder.list();
  } catch {
    faults.push({
      file: folder.name,
      line: null,
      column: null,
      value: null,
      expected: "there is no such folder, or it cannot be read.",
    });
    return [];
  }
}

function readRows(folder: Folder, files: string[], name: TableName, faults: Fault[]): unknown[] {
  const file = `${name}.csv`;
  if (!files.includes(file)) {
    if (TABLES[name].required && files.length > 0) {
      faults.push({
        file,
        line: null,
        column: null,
        value: null,
        expected: `the table is missing from the folder.${near(file, files)}`,
      });
    }
    return [];
  }
  const text = decode(file, folder.read(file));
  if (typeof text !== "string") {
    faults.push(text);
    return [];
  }
  const { lines, faults: own } = readTable(file, text, TABLES[name].row);
  faults.push(...own);
  return lines;
}

function readDescription(folder: Folder, files: string[], faults: Fault[]): Dataset["package"] | null {
  const fault = (column: string | null, value: string | null, expected: string) => {
    faults.push({ file: DESCRIPTION, line: null, column, value, expected });
    return null;
  };
  if (!files.includes(DESCRIPTION))
    return fault(null, null, "the file that describes the package is missing; see seed/README.md for a small example.");
  const text = decode(DESCRIPTION, folder.read(DESCRIPTION));
  if (typeof text !== "string") {
    faults.push(text);
    return null;
  }
  let described: unknown;
  try {
    described = JSON.parse(text);
  } catch (cause) {
    return fault(null, null, `this is not JSON: ${(cause as Error).message}.`);
  }
  for (const resource of resourcesOf(described)) {
    const path = typeof resource.path === "string" ? resource.path : "";
    if (!NAMES.some((name) => path === `${name}.csv`))
      fault("resources", path, `unknown table; tables are ${NAMES.join(", ")}.`);
    else if (!files.includes(path))
      fault("resources", path, "the table that is named here is missing from the folder.");
  }
  const wrong = Errors(PackageSchema, described);
  for (const error of wrong) {
    const column =
      error.instancePath.slice(1).replaceAll("/", ".") ||
      (error.params as { requiredProperties?: string[] }).requiredProperties?.join(", ") ||
      null;
    fault(column, null, `${error.message}.`);
  }
  if (wrong.length > 0) return null;
  const { name, title, edition, licence, citation, source } = described as Dataset["package"];
  return { name, title, edition, licence, citation, source: { title: source.title, url: source.url } };
}

function resourcesOf(described: unknown): { path?: unknown }[] {
  const resources = (described as { resources?: unknown } | null)?.resources;
  return Array.isArray(resources) ? (resources as { path?: unknown }[]) : [];
}
