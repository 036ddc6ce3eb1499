// Tells of known weaknesses in what ships, and fails where one is high or critical. A registry that keeps no list of
// them, or does not answer, is said so and is no failure.
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  timeout: 60_000,
  shell: process.platform === "win32",
});
const counts = countsIn(stdout);
if (counts === null)
  console.log("Dependencies were not audited: the registry keeps no list of weaknesses, or does not answer.");
else {
  const { high = 0, critical = 0, total = 0 } = counts;
  console.log(`Dependencies that ship: ${total} known weaknesses, ${high + critical} of them high or critical.`);
  if (high + critical > 0) {
    console.log("npm audit --omit=dev names them.");
    process.exitCode = 1;
  }
}

/** How many of each severity; null where the answer is none. */
function countsIn(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
