import type { GivenFile } from "../session/opening-state.ts";

/**
 * The files that were dropped, those directly in a dropped folder too, by the folder's name and their own; to be asked
 * for before the drop's event is over. Names that start with a point, which systems leave in folders, are left out.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  // Read at once: the list is empty as soon as the event is over.
  const [entries, plain] = [[...items].map((item) => item.webkitGetAsEntry?.() ?? null), [...files]];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn));
  return found.flat().filter(({ name }) => !/(^|\/)\.[^/]*$/.test(name));
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives the entries of a folder in parts, and an empty one at its end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) break;
    found.push(...part);
  }
  const files = await Promise.all(
    found.filter(({ isFile }) => isFile).map((one) => fileOf(one as FileSystemFileEntry)),
  );
  return files.map((file) => ({
    name: `${entry.name}/${file.name}`,
    size: file.size,
    arrayBuffer: () => file.arrayBuffer(),
  }));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
