import type { Folder } from "../../seed/package/folder.ts";
import { loadPackages } from "../../seed/package/load.ts";
import { packageFiles } from "../../seed/package/package-files.ts";

/** A folder as it crosses to a thread: all its names, and the bytes of the files of a package. */
export interface FolderRead {
  name: string;
  names: string[];
  files: Map<string, Uint8Array>;
}

/** Folders of packages to send to a thread. Throws `PackageFaults` where one cannot be read. */
export function foldersRead(folders: readonly Folder[]): FolderRead[] {
  try {
    return folders.map((folder) => ({ name: folder.name, names: folder.list(), files: packageFiles(folder) }));
  } catch (cause) {
    // Says what cannot be read, with all else that is wrong.
    loadPackages(folders);
    throw cause;
  }
}

/** The folder that was sent. */
export const folderTold = ({ name, names, files }: FolderRead): Folder => ({
  name,
  list: () => names,
  read: (file) => files.get(file)!,
});
