import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "./command.ts";

/** What reading something at a path answers. Throws `Refused` where the system cannot read it. */
export function readAt<Answer>(path: string, read: () => Answer): Answer {
  try {
    return read();
  } catch (cause) {
    const { code = "", message } = cause as NodeJS.ErrnoException;
    throw new Refused(`${path}: ${REASONS[code] ?? `the file cannot be read (${message}).`}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file.",
  ENOTDIR: "there is no such file.",
  EISDIR: "this is a folder; name a file.",
  EACCES: "the file may not be read.",
};

/** The bytes of a file. Throws `Refused`. */
export const bytesAt = (path: string): Uint8Array => readAt(path, () => readFileSync(path));

/** Writes files into a folder, each whole beside its old one first, so that a full disk leaves the folder as it was. */
export function replaceFiles(dir: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) writeFileSync(join(dir, `.${name}.new`), text);
  for (const name of files.keys()) renameSync(join(dir, `.${name}.new`), join(dir, name));
}
