import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** A folder that holds a package; passed in, so that tests need no disk. */
export interface Folder {
  /** How it is named in messages. */
  name: string;
  /** Names of the files directly in it. Throws when there is no such folder. */
  list: () => string[];
  /** Bytes of a file. Throws when it cannot be read. */
  read: (file: string) => Uint8Array;
}

/** A folder on disk. */
export function folderAt(path: string): Folder {
  return {
    name: basename(resolve(path)),
    list: () =>
      readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .toSorted(),
    read: (file) => readFileSync(join(path, file)),
  };
}
