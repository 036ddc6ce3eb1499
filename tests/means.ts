import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the booklet's text is, beside the repository; it is test data that this project may not ship. */
export const BOOKLET = fileURLToPath(new URL("../../shared/carnet-coopter-2024.txt", import.meta.url));

/**
 * What some tests need and a machine may lack: the reason why each is missing, or null where it is there. A
 * test skips where its means is missing, and the last lines of the run say so.
 */
export const missing = {
  booklet: existsSync(BOOKLET) ? null : "the booklet's text (../shared/carnet-coopter-2024.txt) is not on this machine",
  neo4j: process.env.NEO4J_TEST_URI ? null : (process.env.NEO4J_TEST_MISSING ?? "no Neo4j was started"),
  browser: process.env.BROWSER_TEST_MISSING || null,
};
