/** A folder that holds a package, wherever it is: on a disk, in an archive, in memory. */
export interface Folder {
  /** How it is named in messages. */
  name: string;
  /** Names of the files directly in it. Throws, in words for a user, when there is no such folder. */
  list: () => string[];
  /** Bytes of a file. Throws when it cannot be read. */
  read: (file: string) => Uint8Array;
}

/** Files in memory, by their names, as a folder. */
export function inMemory(name: string, files: ReadonlyMap<string, Uint8Array>): Folder {
  return {
    name,
    list: () => [...files.keys()].toSorted(),
    read: (file) => {
      const bytes = files.get(file);
      if (!bytes) throw new Error("there is no such file.");
      return bytes;
    },
  };
}
