import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Folder, inMemory } from "../package/folder.ts";
import { loadPackages } from "../package/load.ts";
import type { Dataset } from "../package/schema.ts";
import { writePackage } from "../package/write.ts";
import { withoutPeople } from "../package/without-people.ts";

/** The folder of the package that the project has of its own, seen from the compiled commands. */
export const OWN_PACKAGE = fileURLToPath(new URL("../../../seed/dataset", import.meta.url));

/**
 * The packages in these folders on disk, in their order, without their people where they are to be left out. Throws
 * `PackageFaults`, as `loadPackages` does.
 */
export function packagesAt(paths: readonly string[], noPeople = false): Dataset[] {
  const packages = loadPackages(paths.map(folderAt));
  return noPeople ? packages.map(withoutPeople) : packages;
}

/**
 * The files of packages that `packagesAt` read from these folders: as they are on disk, or written anew where people
 * were left out of them.
 */
export const foldersOf = (packages: readonly Dataset[], paths: readonly string[], noPeople: boolean): Folder[] =>
  noPeople ? packages.map((one) => inMemory(one.package.name, writePackage(one))) : paths.map(folderAt);

/** A folder on disk, named as the user gave it. Hidden files, which systems leave behind, are passed over. */
export function folderAt(path: string): Folder {
  return { name: path, list: () => filesIn(path), read: (file) => readFileSync(join(path, file)) };
}

function filesIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .toSorted();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error("there is no such folder.", { cause });
    if (code === "ENOTDIR") throw new Error("this is a file; name the folder that holds the package.", { cause });
    throw new Error(`the folder cannot be read (${message}).`, { cause });
  }
}
