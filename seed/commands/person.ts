import { parseArgs } from "node:util";
import { loadPackage } from "../package/load.ts";
import { editPerson, type PersonChange, type PersonWish } from "../package/person.ts";
import { slug } from "../package/ids.ts";
import { Refused, run } from "./command.ts";
import { replaceFiles } from "./files.ts";
import { folderAt, OWN_PACKAGE } from "./folder.ts";

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
  const dir = values.dataset ?? OWN_PACKAGE;
  const id = given.startsWith("person:") ? given : `person:${given}`;
  const folder = folderAt(dir);
  const { persons } = loadPackage(folder);
  if (!persons.some((one) => one.id === id)) throw new Refused(`${dir} has no person of the id ${id}.`);
  const wish: PersonWish = values.name === undefined ? null : { name: values.name, id: `person:${slug(values.name)}` };
  if (wish !== null && wish.id !== id && persons.some((one) => one.id === wish.id))
    throw new Refused(`${wish.id} is there already: whether they are one person is for aliases.csv to say.`);
  const { files, changes, left } = editPerson(folder, id, wish);
  const encoder = new TextEncoder();
  const read = (file: string) => (files.has(file) ? encoder.encode(files.get(file)) : folder.read(file));
  loadPackage({ ...folder, read });
  replaceFiles(dir, files);
  for (const change of changes) console.log(inWords(change));
  if (left.length > 0) console.log("\nThe name stands in these texts still, which a person has to read:");
  for (const place of left) console.log(inWords(place));
}

const inWords = ({ file, line, what }: PersonChange): string => `${file}:${line}  ${what}`;

await run(main);
