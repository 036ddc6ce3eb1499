/*
 * `npm run build:static -- --out DIR [--dataset DIR …] [--remote-data]`: compiles, and writes the page that needs no
 * server (see server/static-command.ts).
 */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPage, buildServer } from "./build.mjs";

const out = fileURLToPath(new URL("../dist", import.meta.url));

try {
  buildServer(out);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { command } = await import(pathToFileURL(join(out, "server/static-command.js")).href);
await command((shipped, to, remoteData) => buildPage(out, { shipped, to, remoteData }));
