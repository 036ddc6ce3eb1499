import { unzipSync } from "fflate";
import { UnreadableFile } from "./file-fault.ts";

/** Bytes that an archive may hold when it is unpacked: five times what a file may have. */
const MOST = 500_000_000;

/** Whether bytes begin as those of a zip, which workbooks are too. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * The files of a zip by their path, folders and what systems add left out. Throws `UnreadableFile` where it is cut off,
 * locked, or far larger than it seems.
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Map<string, Uint8Array> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const kept = !name.endsWith("/") && !/(^|\/)(__MACOSX|\.[^/]*)(\/|$)/.test(name) && wanted(name);
        if (kept) size += originalSize;
        if (size > MOST) throw new UnreadableFile("too-large", String(MOST / 1e6));
        return kept;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile("broken-archive", null, { cause });
  }
}
