import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PackageFaults } from "../seed/package/faults.ts";
import { packagesAt } from "../seed/commands/folder.ts";
import { EngineUnavailable } from "./contract/errors.ts";
import { placedNetwork } from "./statistics/placed-network.ts";
import { importNetwork } from "./engine/neo4j/import.ts";
import { openDriver } from "./engine/neo4j/connection.ts";
import { readSettings } from "./settings.ts";

/**
 * `npm run graph:import -- [DIR …]`: replaces what Neo4j holds by these packages, the project's own when none is named.
 */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = readSettings(process.env);
  const dirs = positionals.length > 0 ? positionals : [fileURLToPath(new URL("../../seed/dataset", import.meta.url))];
  // Everything is read and checked before the first write, so that a faulty package leaves Neo4j as it was.
  const network = placedNetwork(packagesAt(dirs));
  const driver = openDriver({
    uri: NEO4J_URI ?? "bolt://127.0.0.1:7687",
    user: NEO4J_USER,
    password: NEO4J_PASSWORD ?? "",
  });
  try {
    const { nodes, edges, deleted } = await importNetwork(
      driver,
      NEO4J_DATABASE ?? undefined,
      network,
      randomUUID(),
      (progress) => console.error(progress),
    );
    console.log(
      `Neo4j holds ${network.dataset.title}, version ${network.dataset.version}: ${nodes} nodes, ${edges} links; ${deleted} old rows deleted.`,
    );
  } finally {
    await driver.close();
  }
}

try {
  await main();
} catch (error) {
  const plain = error instanceof Error && error.constructor === Error;
  const known = error instanceof PackageFaults || error instanceof EngineUnavailable || plain;
  const usage = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
  console.error(usage ? "Usage: npm run graph:import -- [DIR …]" : known ? error.message : error);
  process.exitCode = 1;
}
