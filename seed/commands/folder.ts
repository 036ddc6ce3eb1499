import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Folder, inMemory } from "../package/folder.ts";
import { loadPackages } from "../package/load.ts";
import type { Dataset } from "../package/schema.ts";
import { readReplaced, replacedIn } from "./files.ts";
import { writePackage } from "../package/write.ts";
import { withoutPeople } from "../package/without-people.ts";

/** The folder of the package that the project has of its own, seen from the compiled form of this file. */
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
 * The packages in these folders, as `packagesAt` gives them, and a folder of each with just the files that it was read
 * from; written anew where people were left out of them.
 */
export function packagesWithFiles(
  read: readonly Folder[],
  noPeople: boolean,
): { packages: Dataset[]; folders: readonly Folder[] } {
  const whole = loadPackages(read);
  if (!noPeople) return { packages: whole, folders: read };
  const packages = whole.map(withoutPeople);
  return { packages, folders: packages.map((one) => inMemory(one.package.name, writePackage(one))) };
}

/**
 * A folder on disk, named as the user gave it. Hidden files, which systems leave behind, are passed over. Where files
 * were being replaced (`replaceFiles`) when their command died, it is the folder as it was to be then.
 */
export function folderAt(path: string): Folder {
  return {
    name: path,
    list: () => [...new Set([...filesIn(path), ...replacedIn(path)])].toSorted(),
    read: (file) => (replacedIn(path).includes(file) ? readReplaced(path, file) : readFileSync(join(path, file))),
  };
}

/** The folder at a path, whose files are read once, so that all who read it see the same whatever happens meanwhile. */
export function folderOnce(path: string): Folder {
  const { name, list, read } = folderAt(path);
  let names: string[] | undefined;
  const held = new Map<string, Uint8Array>();
  return {
    name,
    list: () => (names ??= list()),
    read: (file) => {
      const bytes = held.get(file) ?? read(file);
      held.set(file, bytes);
      return bytes;
    },
  };
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
