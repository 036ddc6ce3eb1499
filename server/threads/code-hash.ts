import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The rooms whose code reads, checks, builds and draws a network, and writes it to a file. */
const ROOMS = ["../../seed/package", "../contract", "../network", "../engine", "../statistics"];

/**
 * The SHA-256 of the code that makes a network of a package: of every file of these rooms, as it runs here, and of the
 * releases that the product depends on. Whatever might make another network of the same package changes it, and much
 * that would not.
 */
export function codeHash(): string {
  const hash = createHash("sha256");
  for (const room of ROOMS) {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      // Sources when tests run them, else what the compiler made of them; it also leaves what it found out.
      if (/\.[jt]s$/.test(name)) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
    }
  }
  return hash.update(JSON.stringify(dependencies())).digest("hex");
}

/** Each dependency with its exact release, of the `package.json` above. */
function dependencies(): unknown {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder))) folder = new URL("../", folder);
  const { dependencies: pinned } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8")) as {
    dependencies: unknown;
  };
  return pinned;
}
