import { type Folder, inMemory } from "../../seed/package/folder.ts";
import type { PackageFiles } from "../contract/worker-messages.ts";

/** The folder of a package whose files came in a message. */
export const folderOf = ({ name, files }: PackageFiles): Folder =>
  inMemory(name, new Map(files.map((file) => [file.name, file.bytes])));
