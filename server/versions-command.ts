import { parseArgs } from "node:util";
import { forgetDatasets, heldVersions, removeVersions } from "./engine/neo4j/versions.ts";
import { writeCommand } from "./write-command.ts";

/*
 * `npm run graph:versions -- [--forget DATASET]… [--remove VERSION]…`: lists the versions that Neo4j holds and the
 * datasets under whose names readers get them, after forgetting the datasets and removing the versions that are named.
 */
await writeCommand("Usage: npm run graph:versions -- [--forget DATASET]… [--remove VERSION]…", async (open) => {
  const several = { type: "string", multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({ options: { remove: several, forget: several } });
  const parts = open("removal of versions");
  if (values.forget.length > 0) await forgetDatasets(parts, values.forget);
  if (values.remove.length > 0) await removeVersions(parts, values.remove);
  for (const { version, state, completed, current, datasets } of await heldVersions(parts)) {
    console.log(
      [version, state, completed ?? "", current ? `readers get it as ${datasets.join(", ")}` : ""].join("\t").trimEnd(),
    );
  }
});
