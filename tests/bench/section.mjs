import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a part of tests/bench/RESULTS.md, which several commands write: what stands under the heading is replaced, or
 * comes last.
 */
export function writeSection(heading, text) {
  const file = new URL("RESULTS.md", import.meta.url);
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const [head, ...sections] = before.split(/^(?=## )/m);
  const place = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  sections.splice(place < 0 ? sections.length : place, 1, `## ${heading}\n\n${text.trim()}\n`);
  const title = head.startsWith("# ") ? head : "# What the benchmarks measured\n";
  writeFileSync(file, `${[title, ...sections].map((part) => part.trim()).join("\n\n")}\n`);
}
