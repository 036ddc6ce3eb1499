import neo4j from "neo4j-driver";
import { EngineUnavailable } from "../../contract/errors.ts";
import { KINDS } from "../../contract/vocabulary.ts";
import type { Network } from "../../network/network.ts";
import { datasetName } from "../dataset-name.ts";
import { type Batch, batchesOf, type Counts, countsOf, versionName } from "./import-rows.ts";
import { removeVersion, sweep } from "./versions.ts";
import { type Write, type Writer, writing, type Writing } from "./writer.ts";

/** The name of the dataset that readers get who name none. */
export const UNNAMED = "dataset";

/** What an import did. */
export interface Imported extends Counts {
  /** The name of the version that readers get now. */
  version: string;
  /** The version that they got before, which is kept; null where there was none, or the same. */
  previous: string | null;
  /** Batches that were written now: none where the version was there whole. */
  written: number;
}

/**
 * Gives readers this network in the place of what they get. Its rows are written under a version that no reader asks
 * for, counted, and only then does one transaction point readers to it; the previous version stays until a command
 * removes it. An import that died is taken up by the next of the same network and swept by the next of another.
 * Imports wait for each other. Readers get it where they name no dataset or that of its packages; where `named` is
 * given, under that name alone, beside what they get otherwise. Throws `EngineUnavailable` where Neo4j cannot be
 * reached or holds something else than was written; readers keep what they had.
 */
export async function importNetwork(network: Network, parts: Writing, named?: string): Promise<Imported> {
  const name = versionName(network);
  const counts = countsOf(network);
  return writing(parts, async (writer) => {
    const left = await writer.transaction((write) => write("abandoned", { name }));
    const { abandoned, last } = left as { abandoned: string[]; last: string | null };
    for (const version of abandoned) {
      parts.say(`Sweeping version ${version}, which is half written or half removed.`);
      await removeVersion(writer, version);
    }
    const { version, written } = await writeVersion(writer, last ?? name, network, parts.say);
    const { found, previous } = await writer.transaction(async (write) => {
      const found = await countIn(write, version);
      if (!same(found, counts)) return { found, previous: null };
      const answer = JSON.stringify(network.dataset);
      const { title } = network.dataset;
      const given = { version, answer, title, name: datasetName(network.dataset), dataset: named ?? UNNAMED };
      return { found, previous: (await write("complete", given))?.previous as string | null };
    });
    if (!same(found, counts)) {
      // Nothing would take it up, nor ask for it, unless readers get it: another lost its rows meanwhile.
      const removed = await removeVersion(writer, version);
      throw new EngineUnavailable(miscounted(version, found, counts, removed), { reason: "fault" });
    }
    // Not before: an older Maillage may still read them.
    for (const statement of ["sweep-edges", "sweep-nodes"]) await sweep(writer, statement);
    await sweep(writer, "sweep-redirects", { kinds: KINDS });
    return { ...counts, version, previous: previous === version ? null : previous, written };
  });
}

/**
 * Writes what is not written yet of a version. Where the database holds it whole but damaged, it is written anew under
 * the next number. Gives the name and how many batches were written.
 */
async function writeVersion(
  writer: Writer,
  first: string,
  network: Network,
  say: (progress: string) => void,
): Promise<{ version: string; written: number }> {
  for (let version = first; ; version = nextNumber(version)) {
    const { state, batches } = await writer.transaction(async (write) => {
      const begun = await write("begin", { version, content: network.dataset.version, backup: null });
      return begun as { state: string; batches: number };
    });
    if (state === "whole") {
      const found = await writer.transaction((write) => countIn(write, version));
      if (same(found, countsOf(network))) return { version, written: 0 };
      say(`Version ${version} is damaged and stays aside: ${inWords(found)}.`);
      continue;
    }
    if (batches > 0) say(`Taking up version ${version} after ${batches} batches.`);
    return { version, written: await writeBatches(writer, version, network, batches, say) };
  }
}

async function writeBatches(
  writer: Writer,
  version: string,
  network: Network,
  before: number,
  say: (progress: string) => void,
): Promise<number> {
  let done = 0;
  for (const batch of batchesOf(network)) {
    const number = done++;
    if (number < before) continue;
    await writeBatch(writer, version, number, batch);
    say(batch.progress);
  }
  return done - before;
}

/** Writes one batch of a version, by its number from 0. */
export async function writeBatch(
  writer: Writer,
  version: string,
  number: number,
  { statement, rows }: Pick<Batch, "statement" | "rows">,
): Promise<void> {
  await writer.transaction(async (write) => {
    // No row where an earlier try was committed, though nobody heard of it.
    if (await write("batch", { version, batch: neo4j.int(number) })) await write(statement, { version, rows });
  });
}

/** `…-2` after a name of two parts, `…-3` after that. */
function nextNumber(version: string): string {
  const [content, rows, number = "1"] = version.split("-");
  return `${content}-${rows}-${Number(number) + 1}`;
}

/** What the database holds of a version. */
export const countIn = async (write: Write, version: string): Promise<Counts> =>
  (await write("count", { version })) as unknown as Counts;

/** Whether two counts are the same. */
export const same = (a: Counts, b: Counts): boolean =>
  a.nodes === b.nodes && a.redirects === b.redirects && a.edges === b.edges;

/** Counts in words. */
export const inWords = ({ nodes, redirects, edges }: Counts): string =>
  `${nodes} nodes, ${redirects} redirects and ${edges} links`;

const miscounted = (version: string, found: Counts, wanted: Counts, removed: boolean): string =>
  `Neo4j holds ${inWords(found)} of version ${version}, where ${inWords(wanted)} were written. ${removed ? REMOVED : KEPT}`;

const REMOVED = "They were removed, and readers get what they got before.";
const KEPT = "Readers get it, damaged as it is, until the same command again has written it anew beside it.";
