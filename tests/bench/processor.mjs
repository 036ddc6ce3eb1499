import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Seconds of processor time that this process and the Neo4j of the tests have taken so far; of the latter NaN where its
 * process is not of this machine or system (a container, no Linux).
 */
export function processorSeconds(root) {
  const { user, system } = process.cpuUsage();
  return { node: (user + system) / 1e6, neo4j: ofNeo4j(root) };
}

function ofNeo4j(root) {
  const file = join(root, `node_modules/.cache/neo4j/home-${process.env.NEO4J_TEST_PORT ?? 17687}/pid`);
  if (!existsSync(file)) return NaN;
  const stat = `/proc/${readFileSync(file, "utf8").trim()}/stat`;
  if (!existsSync(stat)) return NaN;
  // After the name in parentheses; the 14th and 15th of all, in hundredths of a second.
  const fields = readFileSync(stat, "utf8").split(") ").at(-1).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
