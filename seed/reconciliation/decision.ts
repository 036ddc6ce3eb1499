import { stringify } from "csv-stringify/browser/esm/sync";
import { type Static, Type } from "typebox";
import { PackageFaults } from "../package/faults.ts";
import { oneOf } from "../package/schema.ts";
import { readTable } from "../package/table.ts";
import { decode } from "../package/text.ts";

/** What may be decided of a proposal. */
export const DECISIONS = ["accepted", "refused", "left"] as const;

const text = Type.String({ minLength: 1 });
const optionalText = Type.Union([text, Type.Null()]);

/**
 * A row of a file of decisions. Who decided looks at name and code: ids may be others in the next edition. `decision`
 * is null where nobody has decided; `code` is null where a name was left, whichever candidates it has.
 */
export const Decision = Type.Object({
  space: text,
  id: Type.Union([Type.String({ pattern: "^(project|organisation|person|theme|territory):[^\\s:]+$" }), Type.Null()]),
  name: text,
  code: optionalText,
  candidate: optionalText,
  context: optionalText,
  score: Type.Union([Type.Number(), Type.Null()]),
  reason: optionalText,
  decision: Type.Union([oneOf(DECISIONS), Type.Null()]),
  author: optionalText,
  day: Type.Union([Type.String({ format: "date" }), Type.Null()]),
});
/** See the schema of the same name. */
export type Decision = Static<typeof Decision>;

/** The file of decisions, or of proposals that wait for them. The same rows give the same text. */
export const writeDecisions = (rows: readonly Decision[]): string => {
  const columns = Object.keys(Decision.properties) as (keyof Decision)[];
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))], {
    quoted_match: /[\r\n]/,
  });
};

/** The decisions in a file, in their order. Throws `PackageFaults` with everything that is wrong with it. */
export function readDecisions(file: string, bytes: Uint8Array): Decision[] {
  const content = decode(file, bytes);
  if (typeof content !== "string") throw new PackageFaults([content]);
  const { lines, faults } = readTable(file, content, Decision, null);
  if (faults.length > 0 || lines === null) throw new PackageFaults(faults);
  return lines.map(({ row }) => row as unknown as Decision);
}
