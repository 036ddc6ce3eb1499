import { readdirSync, readFileSync } from "node:fs";
import { type Fault, PackageFaults } from "../../seed/package/faults.ts";
import { type Folder, inMemory } from "../../seed/package/folder.ts";
import { loadPackage } from "../../seed/package/load.ts";
import type { Dataset } from "../../seed/package/schema.ts";

/** The package that seed/README.md tells people to copy. */
export const EXAMPLE = "tests/fixtures/packages/example";

/** Files of a package that stand in for the example's; null takes one away. */
export type Changes = Record<string, string | Uint8Array | null>;

const FILES = new Map(readdirSync(EXAMPLE).map((file) => [file, readFileSync(`${EXAMPLE}/${file}`)]));

/** The text of a file of the example. */
export function textOf(file: string): string {
  return FILES.get(file)!.toString("utf8");
}

/** The example as a folder in memory. */
export function exampleWith(changes: Changes = {}): Folder {
  const files = new Map<string, Uint8Array>(FILES);
  for (const [file, content] of Object.entries(changes)) {
    if (content === null) files.delete(file);
    else files.set(file, typeof content === "string" ? Buffer.from(content) : content);
  }
  return inMemory("example", files);
}

/** The example, loaded. */
export function load(changes: Changes = {}): Dataset {
  return loadPackage(exampleWith(changes));
}

/** What is wrong with the example after these changes; nothing when it loads. */
export function faultsOf(changes: Changes): readonly Fault[] {
  return refusal(changes)?.faults ?? [];
}

/** The refusal of the example after these changes; null when it loads. */
export function refusal(changes: Changes): PackageFaults | null {
  try {
    load(changes);
    return null;
  } catch (error) {
    if (error instanceof PackageFaults) return error;
    throw error;
  }
}

/** A file of the example with these rows at its end. */
export function plus(file: string, ...rows: string[]): Changes {
  return { [file]: `${textOf(file)}${rows.join("\n")}\n` };
}

/** A file of the example with the first occurrence of some words replaced; fails where they do not stand in it. */
export function swap(file: string, from: string, to: string): Changes {
  if (!textOf(file).includes(from)) throw new Error(`${file} does not hold ${from}.`);
  return { [file]: textOf(file).replace(from, () => to) };
}

/** Line on which `plus` puts its first row. */
export function nextLine(file: string): number {
  return textOf(file).split("\n").length;
}
