import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the booklet's text is, beside the repository; it is test data that this project may not ship. */
export const BOOKLET = fileURLToPath(new URL("../../shared/carnet-coopter-2024.txt", import.meta.url));

/** Programs that read our files, where tests/server/exports/readers/install.sh puts them. */
export const READERS = fileURLToPath(new URL("../node_modules/.cache/readers/", import.meta.url));

const HOW_TO_FETCH = "not fetched (bash tests/server/exports/readers/install.sh fetches it)";

/** Why a program of the system is missing; null where it is there. */
function found(program: string): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"];
  return folders.some((folder) => existsSync(join(folder, program))) ? null : `${program} is not on this machine`;
}

/**
 * What some tests need and a machine may lack: the reason why each is missing, or null where it is there. A
 * test skips where its means is missing, and the last lines of the run say so.
 */
export const missing = {
  booklet: existsSync(BOOKLET) ? null : "the booklet's text (../shared/carnet-coopter-2024.txt) is not on this machine",
  neo4j: process.env.NEO4J_TEST_URI ? null : (process.env.NEO4J_TEST_MISSING ?? "no Neo4j was started"),
  python: existsSync(`${READERS}python/complete`) ? null : `networkx, igraph, pandas and frictionless: ${HOW_TO_FETCH}`,
  r: existsSync(`${READERS}r/complete`) ? null : `R with igraph, tidygraph, network and jsonlite: ${HOW_TO_FETCH}`,
  gephi: existsSync(`${READERS}gephi/complete`) ? null : `the Gephi toolkit: ${HOW_TO_FETCH}`,
  schemathesis: existsSync(`${READERS}schemathesis/complete`) ? null : `schemathesis: ${HOW_TO_FETCH}`,
  nginx: found("nginx"),
  caddy: found("caddy"),
  openssl: found("openssl"),
  browser: process.env.BROWSER_TEST_MISSING || null,
};
