import { createHash } from "node:crypto";
import { Value } from "typebox/value";
import { EngineUnavailable } from "../../contract/errors.ts";
import { BackedUp, type BackupBatch, HEADER } from "./backup.ts";
import type { Row } from "./connection.ts";
import { countIn, inWords, same, writeBatch } from "./import.ts";
import { wholeNumber } from "./import-rows.ts";
import { removeVersion } from "./versions.ts";
import { type Writer, writing, type Writing } from "./writer.ts";

/** A file that is no whole backup; nothing was written. */
export class NoBackup extends Error {}

/** What a restore did with a version. */
export interface Restored {
  version: string;
  /** By which names readers get it now. */
  current: string[];
  /** Whether the database held it already. */
  held: boolean;
}

/**
 * Writes what a backup holds beside what the database holds, and then lets readers get it by the names by which they
 * got it, all at once. `lines` reads the backup anew each time: first all of it is checked. A version that is held
 * already is not written again; a restore that died is taken up by the next of the same backup. Throws `NoBackup` for
 * what is none or not whole, before the first write, and `EngineUnavailable` where the database cannot be reached or
 * holds something else under the name of a version.
 */
export async function restore(parts: Writing, lines: () => AsyncIterable<string>): Promise<Restored[]> {
  const hash = await checked(lines());
  return writing(parts, async (writer) => {
    const done: Restored[] = [];
    let present: { about: BackedUp; from: number; batch: number } | null = null;
    const finish = async (): Promise<void> => {
      if (present === null) return;
      const { about, from } = present;
      await finishVersion(writer, about, from);
      done.push({ version: about.version, current: about.current, held: from === HELD });
      parts.say(`${about.version}: ${from === HELD ? "is there already" : inWords(about)}.`);
    };
    for await (const line of lines()) {
      const told: unknown = JSON.parse(line);
      if (Value.Check(BackedUp, told)) {
        await finish();
        present = { about: told, from: await beginVersion(writer, told, hash), batch: 0 };
      } else if (present !== null && isBatch(told)) {
        const batch = present.batch++;
        if (batch < present.from) continue;
        const rows = told.rows.map(withWholeNumbers);
        await writeBatch(writer, present.about.version, batch, { ...told, rows });
      }
    }
    await finish();
    await writer.transaction(async (write) => {
      for (const { version, current } of done)
        for (const dataset of current) await write("point", { version, dataset });
    });
    return done;
  });
}

/** In the place of how many batches are written: all that a version has, by an import or an earlier restore. */
const HELD = Infinity;

/** Begins a version; gives how many of its batches are written. */
async function beginVersion(writer: Writer, { version, content }: BackedUp, backup: string): Promise<number> {
  for (;;) {
    const begun = await writer.transaction((write) => write("begin", { version, content, backup }));
    const { state, batches, backup: from } = begun as { state: string; batches: number; backup: string | null };
    if (state === "whole") return HELD;
    if (state === "writing" && from === backup) return batches;
    // Half of it by somebody else, who cut it into other batches.
    await removeVersion(writer, version);
  }
}

async function finishVersion(writer: Writer, about: BackedUp, from: number): Promise<void> {
  const { version, answer, name, title, completed, datasets } = about;
  const found = await writer.transaction(async (write) => {
    const found = await countIn(write, version);
    if (same(found, about) && from !== HELD)
      await write("restored", { version, answer, name, title, completed, datasets });
    return found;
  });
  if (same(found, about)) return;
  if (from !== HELD) await removeVersion(writer, version);
  throw new EngineUnavailable(
    `Neo4j holds ${inWords(found)} of version ${version}, where the backup has ${inWords(about)}. Readers get what they got before.`,
    { reason: "fault" },
  );
}

/** Numbers travel as floats unless told; positions alone are some, all else is whole where an import has it so. */
function withWholeNumbers(row: Row): Row {
  const { properties } = row as { properties?: Row };
  if (properties === undefined) return row;
  const written = Object.entries(properties).map(([name, value]) => [
    name,
    name === "x" || name === "y" ? value : Array.isArray(value) ? value.map(wholeNumber) : wholeNumber(value),
  ]);
  return { ...row, properties: Object.fromEntries(written) };
}

const isBatch = (told: unknown): told is BackupBatch => typeof (told as BackupBatch).statement === "string";

/** Reads a backup to its end; gives its hash. Throws `NoBackup` where it is none, or not whole. */
async function checked(lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash("sha256");
  let before: string | null = null;
  for await (const line of lines) {
    if (before === null && line !== HEADER)
      throw new NoBackup("This is no backup that this version of Maillage reads.");
    if (before !== null) hash.update(`${before}\n`);
    before = line;
  }
  const sha256 = hash.digest("hex");
  if (before !== JSON.stringify({ sha256 }))
    throw new NoBackup("This backup is not whole, or was changed: nothing was restored.");
  return sha256;
}
