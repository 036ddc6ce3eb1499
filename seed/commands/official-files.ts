import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * The content of a JSON file of @etalab/decoupage-administratif, which its own module looks for from the working
 * directory. Throws where the package is not installed.
 */
export function readOfficial(name: string): unknown {
  const path = createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}
