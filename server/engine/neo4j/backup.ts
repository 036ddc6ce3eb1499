import { createHash } from "node:crypto";
import { Type, type Static } from "typebox";
import { EngineUnavailable } from "../../contract/errors.ts";
import { nullable } from "../../contract/shared.ts";
import { KINDS } from "../../contract/vocabulary.ts";
import type { Row } from "./connection.ts";
import { type Batch, BATCH } from "./import-rows.ts";
import { Reader } from "./reader.ts";
import { readerSessions } from "./versions.ts";
import type { Writing } from "./writer.ts";

/** The first line of a backup. */
export const HEADER = JSON.stringify({ maillage: "backup", format: 1 });

/** A version as a backup tells it, before its batches. */
export const BackedUp = Type.Object({
  version: Type.String(),
  content: Type.String(),
  name: Type.String(),
  title: nullable(Type.String()),
  /** The answer of `/api/dataset`, as JSON. */
  answer: Type.String(),
  completed: Type.String(),
  /** Under which names it was imported, and under which readers get it. */
  datasets: Type.Array(Type.String()),
  current: Type.Array(Type.String()),
  nodes: Type.Integer(),
  redirects: Type.Integer(),
  edges: Type.Integer(),
});
export type BackedUp = Static<typeof BackedUp>;

/** Rows of a version that are written together. */
export type BackupBatch = Pick<Batch, "statement" | "rows">;

/**
 * All versions that a database holds whole, and by which names readers get them, as lines of JSON: the header, then for
 * each version what is known of it and its rows batch by batch, and last the SHA-256 of all lines before, so that half
 * a backup is known as such. Nothing but ordinary reads: it works on every edition and in a cluster, while readers read
 * and an import writes. Throws `EngineUnavailable` where the database cannot be read, or a version goes meanwhile.
 */
export async function* backupLines(parts: Pick<Writing, "driver" | "database" | "say">): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  const reader = new Reader(readerSessions(parts), LIMIT_MS);
  yield line(HEADER);
  for (const one of await reader.anew().all<BackedUp>("backup-versions", {})) {
    yield line(JSON.stringify(one));
    const rows = { nodes: 0, redirects: 0, edges: 0 };
    for await (const batch of batchesIn(reader, one.version)) {
      rows[batch.statement] += batch.rows.length;
      yield line(JSON.stringify(batch));
    }
    if (rows.nodes !== one.nodes || rows.redirects !== one.redirects || rows.edges !== one.edges)
      throw new EngineUnavailable(`Version ${one.version} changed while it was read.`, { reason: "removed" });
    parts.say(`${one.version}: ${one.nodes} nodes, ${one.edges} links.`);
  }
  yield `${JSON.stringify({ sha256: hash.digest("hex") })}\n`;
}

/** How long to wait for the first row of a question, and for each further one. */
const LIMIT_MS = 60_000;

async function* batchesIn(reader: Reader, version: string): AsyncGenerator<BackupBatch> {
  const asked: [BackupBatch["statement"], Row][] = [
    ...KINDS.map((kind): [BackupBatch["statement"], Row] => ["nodes", { kind }]),
    ["redirects", {}],
    ["edges", {}],
  ];
  for (const [statement, parameters] of asked) {
    let rows: Row[] = [];
    for await (const row of reader
      .anew()
      .at({ name: version, begun: null })
      .stream(`backup-${statement}`, parameters)) {
      rows.push(row);
      if (rows.length < BATCH) continue;
      yield { statement, rows };
      rows = [];
    }
    if (rows.length > 0) yield { statement, rows };
  }
}
