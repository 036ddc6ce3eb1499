import { DESCRIPTION, TABLE_FILES } from "./description.ts";
import type { Folder } from "./folder.ts";

/** The files of a package in its folder, by name. What else stands there says nothing of it, and is nobody else's. */
export const packageFiles = ({ list, read }: Folder): Map<string, Uint8Array> =>
  new Map(list().flatMap((name) => (isPackageFile(name) ? [[name, read(name)] as const] : [])));

const isPackageFile = (name: string): boolean => name === DESCRIPTION || TABLE_FILES.includes(name);
