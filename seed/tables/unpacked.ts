import { DESCRIPTION, TABLE_FILES } from "../package/description.ts";
import { isZip, unpack } from "./archive.ts";
import { fileFault, UnreadableFile } from "./file-fault.ts";
import { LARGEST } from "./limits.ts";
import { exportedTables } from "./own-export.ts";
import type { GivenFile, ReadFile } from "./sheet.ts";

/** The files of the package in an archive, in whatever folder of it they stand; null where it holds none. */
export const archivedPackage = (archive: GivenFile): ReadonlyMap<string, Uint8Array> | null =>
  packageIn(unpacked([archive]).files)?.files ?? null;

/** The files, those of archives in the place of each; workbooks, which are archives too, stay whole. */
export function unpacked(given: readonly GivenFile[]): { files: GivenFile[]; broken: ReadFile[] } {
  const broken: ReadFile[] = [];
  const files = given.flatMap((file): GivenFile[] => {
    if (!isZip(file.bytes) || file.bytes.length > LARGEST) return [file];
    try {
      const inside = unpack(file.bytes);
      if (isWorkbook(inside)) return [file];
      if (inside.size === 0) throw new UnreadableFile("empty-file");
      // A letter or slides, which are archives too.
      if (inside.has("[Content_Types].xml")) throw new UnreadableFile("binary");
      const own = exportedTables(inside);
      const taken = [...inside].filter(([path]) => own === null || own.paths.includes(path));
      const title = own?.title === undefined ? {} : { title: own.title };
      return taken.map(([path, bytes]) => ({ name: `${file.name}/${path}`, bytes, ...title }));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      broken.push(unreadable(file, error));
      return [];
    }
  });
  return { files, broken };
}

const isWorkbook = (files: ReadonlyMap<string, Uint8Array>): boolean =>
  files.has("xl/workbook.xml") || files.has("content.xml");

/** The package among files: a folder, of an archive or not, with its description and its tables. */
export function packageIn(
  files: readonly GivenFile[],
): { from: string; names: Set<string>; files: Map<string, Uint8Array> } | null {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const name of byName.keys()) {
    if (name !== DESCRIPTION && !name.endsWith(`/${DESCRIPTION}`)) continue;
    const folder = name.slice(0, -DESCRIPTION.length);
    if (!byName.has(`${folder}projects.csv`) || !byName.has(`${folder}links.csv`)) continue;
    const inFolder = files.filter(
      (file) => file.name.startsWith(folder) && !file.name.slice(folder.length).includes("/"),
    );
    // Files that were opened one by one stand in no folder: other tables among them are no part of the package.
    const own = folder === "" ? inFolder.filter((file) => isOfPackage(file.name)) : inFolder;
    const from = /^(.+?\.zip)\//i.exec(folder)?.[1] ?? (folder.replace(/\/$/, "") || name);
    return {
      from,
      names: new Set(own.map((file) => file.name)),
      files: new Map(own.map((file) => [file.name.slice(folder.length), file.bytes])),
    };
  }
  return null;
}

/** Whether a file is the description or a table of a package, be it saved as a spreadsheet. */
const isOfPackage = (name: string): boolean =>
  name === DESCRIPTION || TABLE_FILES.includes(name.toLowerCase().replace(/\.(xlsx?|ods|numbers)$/, ".csv"));

/** The encoding and the separator of what is no text. */
export const NOTHING = { encoding: null, separator: null } as const;

/** A file of which nothing can be read, and why. */
export const unreadable = ({ name }: GivenFile, { code, value }: UnreadableFile): ReadFile => ({
  ...NOTHING,
  name,
  format: "unknown",
  sheets: [],
  faults: [fileFault(name, code, value)],
});
