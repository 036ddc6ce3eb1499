import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { NoBackup, restore } from "./engine/neo4j/restore.ts";
import { writeCommand } from "./write-command.ts";

/*
 * `npm run graph:restore -- FILE`: writes the versions of a backup into Neo4j, beside what it holds, and lets readers
 * get them by the names by which they got them.
 */
await writeCommand("Usage: npm run graph:restore -- FILE", async (open) => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error("Usage: npm run graph:restore -- FILE");
  for (const { version, current, held } of await restore(open(`restore of ${file}`), () => linesOf(file))) {
    const got = current.length === 0 ? "" : `\treaders get it as ${current.join(", ")}`;
    console.log(`${version}\t${held ? "was there" : "restored"}${got}`);
  }
});

/** The lines of a packed file; throws `NoBackup` where it cannot be read to its end. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  const read = pipeline(createReadStream(file), unpacked);
  let failure: unknown = null;
  read.catch((error: unknown) => (failure = error));
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Infinity });
  } catch (error) {
    failure ??= error;
  }
  if (failure === null) return;
  const why = (failure as Error).message;
  throw new NoBackup(`${file} cannot be read to its end (${why}): nothing was restored.`, { cause: failure });
}
