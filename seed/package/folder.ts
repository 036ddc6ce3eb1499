/** A folder that holds a package, wherever it is: on a disk, in an archive, in memory. */
export interface Folder {
  /** How it is named in messages. */
  name: string;
  /** Names of the files directly in it. Throws, in words for a user, when there is no such folder. */
  list: () => string[];
  /** Bytes of a file. Throws when it cannot be read. */
  read: (file: string) => Uint8Array;
}
