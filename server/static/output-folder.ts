import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

/** What a folder holds of ours: its files with their SHA-256, as `sha256sum` writes and checks them. */
const LISTING = "maillage-sha256.txt";
/** The file that is being written; what an interrupted run has left of one. */
const PART = "maillage-part.tmp";

/** A folder that is not ours to write into. The message says why, and what to do. */
export class FolderRefused extends Error {}

/**
 * Writes files, by their path in it, into a folder that is absent, empty, or was written here before: then what it got
 * is taken away first, and nothing else that stands in it. The files are made before anything changes; gives how many
 * there are. Throws `FolderRefused`, with the folder as it was, where something in it would be lost.
 */
export async function replaceFolder(
  out: string,
  make: () => Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<number> {
  const before = filesOfOurs(out);
  const files = await make();
  const foreign = [...files.keys()].find((path) => !before.has(path) && existsSync(join(out, path)));
  if (foreign !== undefined)
    throw new FolderRefused(`${join(out, foreign)} stands in the way, and was not written here.`);
  remove(out, before);
  rmSync(join(out, PART), { force: true });
  // First of all, so that what an interrupted run has written is known as ours.
  const listing = [...files].map(([path, bytes]) => `${hashOf(bytes)}  ${path}\n`);
  mkdirSync(out, { recursive: true });
  writeWhole(out, LISTING, listing.join(""));
  for (const [path, bytes] of files) writeWhole(out, path, bytes);
  return files.size + 1;
}

/** Writes a file beside and moves it to its place, so that what stands there is whole whenever this is interrupted. */
function writeWhole(out: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, PART), content);
  renameSync(join(out, PART), join(out, path));
}

/** The files that were written into a folder before, none where there is nothing in it. Throws as `replaceFolder`. */
function filesOfOurs(out: string): Set<string> {
  if (!existsSync(out)) return new Set();
  if (!statSync(out).isDirectory()) throw new FolderRefused(`${out} is a file; name a folder.`);
  const listing = join(out, LISTING);
  if (!existsSync(listing)) {
    if (readdirSync(out).every((name) => name === PART)) return new Set();
    throw new FolderRefused(`${out} holds files that were not written here; name an empty folder, or a new one.`);
  }
  const paths = new Set<string>();
  for (const line of readFileSync(listing, "utf8").split("\n").filter(Boolean)) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!path || normalize(path).split(sep).includes(".."))
      throw new FolderRefused(`${listing} is not as it was written.`);
    const file = join(out, path);
    if (!existsSync(file)) continue;
    if (hashOf(readFileSync(file)) !== hash)
      throw new FolderRefused(`${file} was changed since it was written; move it away, or name another folder.`);
    paths.add(path);
  }
  return paths;
}

/** Takes files away, and the folders that are empty then. */
function remove(out: string, paths: ReadonlySet<string>): void {
  const folders = new Set<string>();
  for (const path of paths) {
    rmSync(join(out, path));
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length))
    if (readdirSync(join(out, folder)).length === 0) rmdirSync(join(out, folder));
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
