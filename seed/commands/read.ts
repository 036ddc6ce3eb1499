import { parseArgs } from "node:util";
import { readBookletFile } from "./booklet-file.ts";
import { Refused, run } from "./command.ts";

/**
 * `npm run --silent seed:read -- FILE`: prints the draft read from a booklet's text, and nothing else, on standard
 * output.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Refused("Usage: npm run --silent seed:read -- FILE");
  const { draft } = readBookletFile(path);
  // A reader such as head may take no more.
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));
  process.stdout.write(`${JSON.stringify(draft, null, 2)}\n`);
  const count = draft.projects.reduce((sum, { warnings }) => sum + warnings.length, draft.warnings.length);
  const projects = draft.projects.length === 1 ? "1 project" : `${draft.projects.length} projects`;
  console.error(`${projects} read; ${count} warnings, each with its lines, in the draft.`);
}

await run(main);
