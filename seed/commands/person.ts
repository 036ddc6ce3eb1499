import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PackageFaults } from "../package/faults.ts";
import { inMemory } from "../package/folder.ts";
import { loadPackage } from "../package/load.ts";
import { editPerson, type PersonChange, type PersonWish } from "../package/person.ts";
import { slug } from "../tables/ids.ts";
import { folderAt } from "./folder.ts";

const USAGE = "Usage: npm run seed:person -- ID (--remove | --name NAME) [--dataset DIR]";

/**
 * `npm run seed:person -- ID (--remove | --name NAME) [--dataset DIR]`: takes a person out of a package, the project's
 * own where none is named, or gives them another name, and prints each row that changes and where the name stands
 * still. Nothing is written where the person is not there or the package would not load any more.
 */
function main(): void {
  const options = { remove: { type: "boolean" }, name: { type: "string" }, dataset: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ allowPositionals: true, options });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0 || (values.name === undefined) !== (values.remove === true))
    throw new Refused(USAGE);
  const dir = values.dataset ?? fileURLToPath(new URL("../../../seed/dataset", import.meta.url));
  const id = given.startsWith("person:") ? given : `person:${given}`;
  const folder = folderAt(dir);
  const { persons } = loadPackage(folder);
  if (!persons.some((one) => one.id === id)) throw new Refused(`${dir} has no person of the id ${id}.`);
  const wish: PersonWish = values.name === undefined ? null : { name: values.name, id: `person:${slug(values.name)}` };
  if (wish !== null && wish.id !== id && persons.some((one) => one.id === wish.id))
    throw new Refused(`${wish.id} is there already: whether they are one person is for aliases.csv to say.`);
  const { files, changes, left } = editPerson(folder, id, wish);
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
  const before = folder.list().map((file) => [file, folder.read(file)] as const);
  loadPackage(inMemory(dir, new Map([...before, ...bytes])));
  for (const [file, content] of bytes) {
    writeFileSync(join(dir, `.${file}.part`), content);
    renameSync(join(dir, `.${file}.part`), join(dir, file));
  }
  for (const change of changes) console.log(inWords(change));
  if (left.length > 0) console.log("\nThe name stands in these texts still, which a person has to read:");
  for (const place of left) console.log(inWords(place));
}

const inWords = ({ file, line, what }: PersonChange): string => `${file}:${line}  ${what}`;

class Refused extends Error {}

try {
  main();
} catch (error) {
  const parsing = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(
    parsing ? USAGE : error instanceof PackageFaults || error instanceof Refused ? (error as Error).message : error,
  );
  process.exitCode = 1;
}
