import { randomUUID } from "node:crypto";
import { type Imported, importNetwork } from "../../server/engine/neo4j/import.ts";
import { openDriver } from "../../server/engine/neo4j/connection.ts";
import { openNeo4jGraph } from "../../server/engine/neo4j/engine.ts";
import { heldVersions, removeVersions } from "../../server/engine/neo4j/versions.ts";
import type { Writing } from "../../server/engine/neo4j/writer.ts";
import type { Engine } from "../../server/engine/port.ts";
import type { Network } from "../../server/network/network.ts";
import { PATIENCE } from "../patience.ts";

const { NEO4J_TEST_URI: uri = "", NEO4J_TEST_USER: user = "neo4j", NEO4J_TEST_PASSWORD: password = "" } = process.env;

/**
 * The Neo4j of the tests; its address is one that can be parsed even where there is none. Its answers may take longer
 * than a reader's: beside other work the first of a kind, which is planned then, took more than ten seconds.
 */
export const TEST_NEO4J = { uri: uri || "bolt://127.0.0.1:1", user, password, limit: PATIENCE };

/** One that writes to the Neo4j of the tests and tells nobody how far it is; the driver is the caller's to close. */
export const testWriting = (): Writing => ({
  driver: openDriver(TEST_NEO4J),
  database: undefined,
  run: randomUUID(),
  about: "a test",
  say: () => {},
});

/** Imports a network as the command does, and removes all versions but that, so that none grows old in the tests. */
export async function importAlone(network: Network): Promise<Imported> {
  const parts = testWriting();
  try {
    const imported = await importNetwork(network, parts);
    const others = (await heldVersions(parts)).filter(({ current }) => !current);
    await removeVersions(
      parts,
      others.map(({ version }) => version),
    );
    return imported;
  } finally {
    await parts.driver.close();
  }
}

/** The engine over a network that the Neo4j of the tests then holds alone. */
export async function openAlone(network: Network): Promise<Engine> {
  await importAlone(network);
  return openNeo4jGraph(TEST_NEO4J);
}
