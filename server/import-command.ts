import { parseArgs } from "node:util";
import { OWN_PACKAGE, packagesAt } from "../seed/commands/folder.ts";
import { importNetwork, UNNAMED } from "./engine/neo4j/import.ts";
import { placedNetwork } from "./statistics/placed-network.ts";
import { writeCommand } from "./write-command.ts";

/*
 * `npm run graph:import -- [--name NAME] [DIR …]`: gives readers these packages, the project's own when none is named,
 * in the place of what Neo4j gives them now, or as the dataset of a name beside it.
 */
await writeCommand("Usage: npm run graph:import -- [--name NAME] [DIR …]", async (open, { WITHOUT_PEOPLE }) => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { name: { type: "string" } } });
  if (values.name !== undefined && (!/^[a-z0-9][a-z0-9.-]*$/.test(values.name) || values.name === UNNAMED))
    throw new Error(`--name takes small letters, digits, . and -, and is not ${UNNAMED}.`);
  const dirs = positionals.length > 0 ? positionals : [OWN_PACKAGE];
  // Everything is read and checked before the first write, so that a faulty package leaves Neo4j as it was.
  const network = placedNetwork(packagesAt(dirs, WITHOUT_PEOPLE));
  const { title, version: content } = network.dataset;
  const { version, previous, nodes, edges, written } = await importNetwork(
    network,
    open(`import of ${title}`),
    values.name,
  );
  const done = written === 0 ? "It held them already; nothing was written." : "They were counted there.";
  console.log(`Neo4j holds ${title}, version ${content}: ${nodes} nodes, ${edges} links. ${done}`);
  const asked = values.name === undefined ? "" : ` where they ask for dataset=${values.name}`;
  console.error(`Readers get ${version} now${asked}.`);
  if (previous !== null) {
    console.error(`The version before stays; this removes it: npm run graph:versions -- --remove ${previous}`);
  }
});
