import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * Writes files into a folder in the place of others, all or none whatever dies when: each is written beside its old
 * one, then a list of them makes all of them count at once (`folderAt` reads them so from then on), and then they get
 * their names. A command that dies before the list leaves the folder as it was; the next one finishes after it. Throws
 * `Refused` where they cannot be written, such as on a full disk, and leaves nothing of them.
 */
export function replaceFiles(dir: string, files: ReadonlyMap<string, string>): void {
  finishReplacing(dir);
  const list = join(dir, REPLACED);
  const written: string[] = [];
  const write = (path: string, text: string): void => {
    written.push(path);
    writeFileSync(path, text, { flush: true });
  };
  try {
    for (const [name, text] of files) write(newOf(dir, name), text);
    write(`${list}.new`, [...files.keys()].join("\n"));
    renameSync(`${list}.new`, list);
  } catch (cause) {
    for (const path of written) rmSync(path, { force: true });
    throw new Refused(`${dir}: nothing was changed, since it cannot be written (${(cause as Error).message}).`, {
      cause,
    });
  }
  finishReplacing(dir);
}

/** The files of a folder that are being replaced: where a new one is there still, it counts. */
export function replacedIn(dir: string): string[] {
  try {
    return readFileSync(join(dir, REPLACED), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return [];
  }
}

/** A file that is being replaced, which may get its name at any moment. */
export function readReplaced(dir: string, name: string): Uint8Array {
  try {
    return readFileSync(newOf(dir, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return readFileSync(join(dir, name));
  }
}

function finishReplacing(dir: string): void {
  for (const name of replacedIn(dir)) {
    if (existsSync(newOf(dir, name))) renameSync(newOf(dir, name), join(dir, name));
  }
  rmSync(join(dir, REPLACED), { force: true });
}

/** Lists the files that are being replaced, a line each. */
const REPLACED = ".replaced";

const newOf = (dir: string, name: string): string => join(dir, `.${name}.new`);
