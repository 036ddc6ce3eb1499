import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A folder that holds a package; passed in, so that tests need no disk. */
export interface Folder {
  /** How it is named in messages. */
  name: string;
  /** Names of the files directly in it. Throws, in words for a user, when there is no such folder. */
  list: () => string[];
  /** Bytes of a file. Throws when it cannot be read. */
  read: (file: string) => Uint8Array;
}

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
