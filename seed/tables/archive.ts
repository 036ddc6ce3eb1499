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
  if (isLocked(bytes)) throw new UnreadableFile("password");
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

/** Where the bit stands in the header of a file that says that it is encrypted (APPNOTE.TXT 6.3.10, 4.3.7). */
const FLAGS = 6;

/** Whether a file in a zip is encrypted, by the headers that stand before each. */
function isLocked(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    const [, k, three, four] = bytes.subarray(at, at + 4);
    if (k === 0x4b && three === 3 && four === 4 && (bytes[at + FLAGS]! & 1) === 1) return true;
  }
  return false;
}
