import { parseArgs } from "node:util";
import { heldVersions, removeVersions } from "./engine/neo4j/versions.ts";
import { writeCommand } from "./write-command.ts";

/*
 * `npm run graph:versions -- [--remove VERSION]…`: lists the versions that Neo4j holds, after removing those that are
 * named.
 */
await writeCommand("Usage: npm run graph:versions -- [--remove VERSION]…", async (open) => {
  const { values } = parseArgs({ options: { remove: { type: "string", multiple: true, default: [] } } });
  const parts = open("removal of versions");
  if (values.remove.length > 0) await removeVersions(parts, values.remove);
  for (const { version, state, completed, current } of await heldVersions(parts)) {
    console.log([version, state, completed ?? "", current ? "readers get it" : ""].join("\t").trimEnd());
  }
});
