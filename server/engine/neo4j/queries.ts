import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A Cypher file: its statements, and what its header says. */
export interface CypherFile {
  /** Statements without their semicolons. */
  statements: string[];
  /** The header's first sentence. */
  answers: string;
  /** Names of the parameters that the header lists. */
  parameters: string[];
  /** What the header says is returned. */
  returns: string;
}

/** The folder cypher/, seen from the sources and from their compiled form alike. */
const FOLDER = ["../../../cypher/", "../../../../cypher/"].map((path) => new URL(path, import.meta.url));

/**
 * Reads `cypher/<name>.cypher`. A statement ends with a semicolon at the end of a line, as in Neo4j Browser. Throws
 * when there is no such file.
 */
export function readCypher(name: string): CypherFile {
  const text = readFirst(`${name}.cypher`);
  const header = text
    .split("\n")
    .filter((line) => line.startsWith("//"))
    .map((line) => line.slice(2).trim());
  const body = text
    .split("\n")
    .filter((line) => !line.startsWith("//"))
    .join("\n");
  const sections = header.join(" ");
  const parameters = /Parameters:(.*?)(?:Returns:|$)/.exec(sections)?.[1] ?? "";
  return {
    statements: body
      .split(/;\s*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter(Boolean),
    answers: header[0] ?? "",
    parameters: [...new Set([...parameters.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!))],
    returns: /Returns:(.*?)(?:In Neo4j Browser:|$)/.exec(sections)?.[1]?.trim() ?? "",
  };
}

/** The one statement of a query file, as it runs in Neo4j Browser. Throws when the file holds none or several. */
export function readQueryFile(name: string): string {
  const [statement, ...others] = readCypher(`queries/${name}`).statements;
  if (!statement || others.length > 0) throw new Error(`cypher/queries/${name}.cypher must hold one statement.`);
  return statement;
}

const known = new Map<string, string>();

/**
 * What the driver is given to ask the question of a query file: its statement, read once, with every `$name` asked of
 * one map. Neo4j keeps a plan for each combination of its parameters' types (a list and null are two, lists of ten and
 * of a hundred too) and plans for up to two seconds where none is there; a map is one type, whatever it holds.
 */
export function sentQuery(name: string, parameters: Record<string, unknown>): [statement: string, parameters: object] {
  let statement = known.get(name);
  if (statement === undefined) {
    statement = readQueryFile(name).replaceAll(/\$(\w+)/g, "$$asked.$1");
    known.set(name, statement);
  }
  return [statement, { asked: parameters }];
}

/** The same, to be planned only: Neo4j keeps the plan for who asks the question afterwards, whatever they ask by. */
export function plannedQuery(name: string): [statement: string, parameters: object] {
  const [statement, parameters] = sentQuery(name, {});
  return [`EXPLAIN ${statement}`, parameters];
}

function readFirst(file: string): string {
  for (const folder of FOLDER) {
    try {
      return readFileSync(fileURLToPath(new URL(file, folder)), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error(`There is no cypher/${file}.`);
}
