import { parseArgs } from "node:util";
import { candidatesOf, type NameReason, type Reason } from "../package/candidates.ts";
import { run } from "./command.ts";
import { OWN_PACKAGE, packagesAt } from "./folder.ts";

/**
 * `npm run --silent seed:suggest [-- DIR …]`: prints pairs of entities of these packages, the project's own when none
 * is named, that may be one. Decides nothing and writes nothing.
 */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const dirs = positionals.length > 0 ? positionals : [OWN_PACKAGE];
  const candidates = candidatesOf(packagesAt(dirs));
  for (const { a, b, score, reasons } of candidates) {
    console.log(
      `${score.toFixed(2)}  ${a.name} (${a.id})\n      ${b.name} (${b.id})\n      ${reasons.map(inWords).join("; ")}\n`,
    );
  }
  const count = candidates.length === 1 ? "1 pair" : `${candidates.length} pairs`;
  console.log(
    `${count} to look at. Nothing was merged: give both one id and a row "same" in aliases.csv, or keep them apart with a row "apart".`,
  );
}

function inWords({ code, words }: Reason): string {
  const [x, y] = words;
  const sentences: Record<NameReason, string> = {
    "spelt-out": `“${x}” and “${y}” are the same once spelt out`,
    initials: `“${x}” and “${y}” share their initials`,
    letters: "nearly the same letters",
    words: `words in common: ${words.join(", ")}`,
    "last-name": "the same last name",
    order: "the same words in another order",
  };
  return sentences[code];
}

await run(main);
