/*
 * `npm run cypher:build [-- --check]`: copies the clauses of clauses/ into the queries that mark their place. Neo4j has
 * no way to name a part of a query, and each query is to run as it stands in Neo4j Browser. With --check nothing is
 * written, and the exit code is 1 where a copy differs.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const at = (path) => new URL(path, import.meta.url);
const COPY = /^( *)\/\/ clause (\S+)\n(?:.*\n)*?\1\/\/ end of clause \2$/gm;

let stale = 0;
for (const file of readdirSync(at("queries/"))) {
  const text = readFileSync(at(`queries/${file}`), "utf8");
  const fresh = text.replace(
    COPY,
    (_, indent, name) =>
      `${indent}// clause ${name}\n${indented(clause(name), indent)}\n${indent}// end of clause ${name}`,
  );
  if (fresh === text) continue;
  stale += 1;
  if (!process.argv.includes("--check")) writeFileSync(at(`queries/${file}`), fresh);
  console.error(
    `cypher/queries/${file} ${process.argv.includes("--check") ? "differs from its clauses" : "is made anew"}`,
  );
}
if (stale > 0 && process.argv.includes("--check")) {
  console.error("Change the clause in cypher/clauses, then run npm run cypher:build.");
  process.exitCode = 1;
}

/** The text of a clause without its header. */
function clause(name) {
  const lines = readFileSync(at(`clauses/${name}.cypher`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.filter((line) => !line.startsWith("//")).join("\n");
}

function indented(text, indent) {
  return text.replace(/^(?=.)/gm, indent);
}
