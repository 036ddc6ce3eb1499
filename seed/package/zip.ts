import { Zip, ZipDeflate } from "fflate";

/** A file of an archive: its path, and its content piece by piece. */
export type ZipEntry = [path: string, content: AsyncIterable<string | Uint8Array>];

/** A zip, piece by piece, its files in the order given. The same content gives the same bytes. */
export async function* zip(files: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    out.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const [path, content] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    // A fixed date, since fflate would write the hour of the export; in local time, in which a zip counts.
    file.mtime = new Date(1980, 0, 2);
    archive.add(file);
    for await (const piece of content) {
      file.push(typeof piece === "string" ? encoder.encode(piece) : piece);
      yield* out.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  archive.end();
  yield* out;
}

/** Content that is one piece. */
export async function* once<T extends string | Uint8Array>(content: T): AsyncGenerator<T> {
  yield content;
}

/** A package as one file, by its files; what is opened from it has the same bytes. */
export const packageZip = (files: ReadonlyMap<string, Uint8Array>): AsyncGenerator<Uint8Array> =>
  zip([...files].map(([name, bytes]): ZipEntry => [name, once(bytes)]));
