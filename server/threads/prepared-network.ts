import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "../../seed/package/folder.ts";
import { packageFiles } from "../../seed/package/package-files.ts";
import { codeHash } from "./code-hash.ts";
import { networkFile } from "../network/network-file.ts";
import type { Network } from "../network/network.ts";

/** The file beside a package that holds its network, checked, built and drawn, so that a server need do none of it. */
export const PREPARED = "network.bin";

/**
 * The bytes of that file: a line with the SHA-256 of the code that made it (`codeHash`), of the package's files and of
 * the rest, then the network as networkFile writes it.
 */
export function preparedNetwork(folder: Folder, network: Network, code = codeHash()): Uint8Array {
  const body = networkFile(network);
  return Buffer.concat([Buffer.from(`maillage-network ${code} ${packageHash(folder)} ${sha256([body])}\n`), body]);
}

/** What is beside a package: its network as networkFile wrote it, or why that is of no use; null where nothing is. */
export type Prepared = { network: Uint8Array<ArrayBuffer> } | { refused: string } | null;

/**
 * Reads that file, and refuses one that another Maillage made, or that was made of other files than the package's
 * present ones, or is not whole.
 */
export function readPrepared(path: string, folder: Folder): Prepared {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(path, PREPARED));
  } catch (error) {
    // Nothing is beside a file that was named in the place of a folder: who reads the package says so.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    return { refused: `it cannot be read (${(error as Error).message})` };
  }
  const end = bytes.indexOf("\n");
  const head = bytes.toString("latin1", 0, Math.max(0, end));
  const [, code, files, whole] = /^maillage-network (\w+) (\w+) ([0-9a-f]{64})$/.exec(head) ?? [];
  if (code !== codeHash()) return { refused: "it was not made by this release of Maillage" };
  if (files !== packageHash(folder)) return { refused: "it was made of other files than the package has now" };
  // Its memory is given to another thread, so that it must be its own: that of a small file is a part of Node's.
  const own = bytes.buffer.byteLength === bytes.length ? bytes : new Uint8Array(bytes);
  const network = own.subarray(end + 1) as Uint8Array<ArrayBuffer>;
  return sha256([network]) === whole ? { network } : { refused: "it is not whole" };
}

const packageHash = (folder: Folder): string => sha256(partsOf(folder));

/** The package's files by name, each with its length, so that no two packages are alike in what is hashed. */
function* partsOf(folder: Folder): Generator<string | Uint8Array> {
  const files = [...packageFiles(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, bytes] of files) {
    yield `${name} ${bytes.length}\n`;
    yield bytes;
  }
}

function sha256(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
