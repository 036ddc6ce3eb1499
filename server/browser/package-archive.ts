import { unzipSync } from "fflate";
import { packageZip } from "../../seed/package/zip.ts";
import type { PackageFiles } from "../contract/worker-messages.ts";

/** A package as a zip; what is opened from it has the same bytes, and the same package gives the same zip. */
export async function packageArchive({ files }: PackageFiles): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of packageZip(new Map(files.map(({ name, bytes }) => [name, bytes]))))
    pieces.push(piece as Uint8Array<ArrayBuffer>);
  return new Blob(pieces, { type: "application/zip" });
}

/** The package in such a zip. Throws an `Error` where the bytes are none. */
export function packageIn(name: string, archive: Uint8Array): PackageFiles {
  const files = Object.entries(unzipSync(archive));
  return { name, files: files.map(([file, bytes]) => ({ name: file, bytes })) };
}
