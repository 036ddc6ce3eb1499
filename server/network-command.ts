import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run } from "../seed/commands/command.ts";
import { folderOnce, OWN_PACKAGE } from "../seed/commands/folder.ts";
import { loadPackages } from "../seed/package/load.ts";
import { PREPARED, preparedNetwork } from "./threads/prepared-network.ts";
import { placedNetwork } from "./statistics/placed-network.ts";

/**
 * `npm run build:network [-- DIR …]`: checks, builds and draws the network of each package, and writes it beside the
 * package, where `npm start` finds it and is ready at once.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  for (const dir of positionals.length > 0 ? positionals : [OWN_PACKAGE]) {
    const folder = folderOnce(dir);
    const network = placedNetwork(loadPackages([folder]));
    const file = join(dir, PREPARED);
    writeFileSync(file, preparedNetwork(folder, network));
    console.log(`${file}: ${network.nodes.length} points, ${network.edges.length} links.`);
  }
}

await run(main);
