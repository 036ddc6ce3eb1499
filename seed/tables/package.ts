import { inMemory } from "../package/folder.ts";
import { packageName } from "../package/ids.ts";
import { loadPackage } from "../package/load.ts";
import { renamed } from "../package/rename.ts";
import type { Dataset } from "../package/schema.ts";
import { writePackage } from "../package/write.ts";
import { datasetOf, type Making } from "./package-rows.ts";
import type { Work } from "./work.ts";

/** A package: its rows, and its files by name. */
export interface Package {
  dataset: Dataset;
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The package that comes of what was understood, as its files hold it and checked as every package is; one that was
 * opened is itself. Throws what `work` throws, and `PackageFaults` where a table said something that no package may
 * hold.
 */
export async function packageOf(making: Making | Package, work: Work): Promise<Package> {
  if ("dataset" in making) return making;
  work.progress("write", 0, 1);
  await work.pause();
  const files = writePackage(datasetOf(making));
  work.progress("check", 0, 1);
  await work.pause();
  return { dataset: loadPackage(inMemory(making.about.title, files)), files };
}

/**
 * The package that these files are, as they stand, or under another title, of whose letters its name is made. Throws
 * `PackageFaults`.
 */
export function openPackage(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  title: string | undefined,
): Package {
  const dataset = loadPackage(inMemory(folder, files));
  if (title === undefined || title === dataset.package.title) return { dataset, files };
  const other = renamed(dataset, packageName(title), title);
  return { dataset: other, files: writePackage(other) };
}
