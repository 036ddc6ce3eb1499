import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import { backupLines } from "./engine/neo4j/backup.ts";
import { writeCommand } from "./write-command.ts";

/*
 * `npm run graph:backup -- --out FILE`: writes every version that Neo4j holds whole, and by which names readers get it,
 * into one file, which `graph:restore` reads. The file gets its name once it is whole.
 */
await writeCommand("Usage: npm run graph:backup -- --out FILE", async (open) => {
  const { values } = parseArgs({ options: { out: { type: "string" } } });
  if (!values.out) throw new Error("Usage: npm run graph:backup -- --out FILE");
  const part = `${values.out}.part`;
  try {
    await pipeline(Readable.from(backupLines(open("backup"))), createGzip(), createWriteStream(part, { flush: true }));
    await rename(part, values.out);
  } catch (error) {
    await rm(part, { force: true });
    // A disk that is full, a folder that is not there or not to be written to.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new Error(`${values.out} was not written, and nothing of it is left: ${(error as Error).message}.`, {
      cause: error,
    });
  }
  console.log(`${values.out} holds what Neo4j holds.`);
});
