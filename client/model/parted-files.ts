import { ALONE, type Understanding } from "../../server/contract/tables.ts";

/** The formats of files that hold a network whole. */
const WHOLE: ReadonlySet<string> = new Set(["gexf", "graphml", "pajek", "dl", "json"]);

/** What of an understanding is asked here. */
type Understood = Pick<Understanding, "files" | "faults" | "programme">;

/**
 * The files that were given at once, by name, parted into data of their own, in their order: a package is none with
 * what lies beside it, and of networks' files each is one; tables, which may complete each other, stay with the first.
 */
export function partsOf({ files, faults }: Understood, names: readonly string[]): string[][] {
  const beside = new Set(faults.filter(({ code }) => code === "package-and-tables").map(({ file }) => file));
  const [own, others] = [names.filter((name) => !beside.has(name)), names.filter((name) => beside.has(name))];
  if (own.length > 0 && others.length > 0) return [own, others];
  const [, ...later] = names.filter((name) => filesOf(files, name).some(({ format }) => WHOLE.has(format)));
  return [names.filter((name) => !later.includes(name)), ...later.map((name) => [name])];
}

/**
 * Whether files that are taken for one network may be several: each holds one, and no programme writes them together.
 */
export const mayPart = ({ files, programme }: Pick<Understood, "files" | "programme">, names: readonly string[]) =>
  names.length > 1 &&
  programme === null &&
  names.every((name) => filesOf(files, name).some(({ sheets }) => sheets.some(({ form }) => ALONE.has(form))));

/** What was understood of a file, or of those in it where it is an archive. */
const filesOf = (files: Understanding["files"], name: string) =>
  files.filter((file) => file.name === name || file.name.startsWith(`${name}/`));
