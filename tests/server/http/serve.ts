import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { buildApp, type Parts } from "../../../server/http/app.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { withStatistics } from "../../../server/statistics/with-statistics.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import type { Engine } from "../../../server/engine/port.ts";
import { inProcess } from "../../../server/statistics/in-process.ts";
import { packagesAt } from "../../../seed/commands/folder.ts";

/** A folder of the repository. */
export const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The packages that tests ask: one to check by hand, with its next edition, and the real one. */
export const SMALL = [folder("tests/fixtures/small"), folder("tests/fixtures/small-next")];
export const REAL = [folder("seed/dataset")];

/** What a test may ask of a server otherwise. */
type Otherwise = Partial<Omit<Parts, "graph" | "log">>;

/**
 * A server over packages in memory, not listening; unless asked for without a page or a limit that a test could meet by
 * chance.
 */
export const serve = (dirs: readonly string[], parts: Otherwise = {}): Promise<FastifyInstance> =>
  serveEngine(openMemoryGraph(placedNetwork(packagesAt(dirs))), parts);

/** The same over an engine, which the server does not close. */
export function serveEngine(engine: Engine, parts: Otherwise = {}): Promise<FastifyInstance> {
  return buildApp({
    graph: withStatistics(engine, inProcess),
    pageDir: folder("no-such-folder"),
    requestsPerMinute: 1_000_000,
    // What tests call it that are held against an engine with a page of its own.
    ownNames: ["maillage.test"],
    log: false,
    ...parts,
  });
}
