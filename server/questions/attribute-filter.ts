import type { Attribute, AttributeValue } from "../contract/attributes.ts";
import { readList } from "../contract/address-list.ts";
import { BadParameters } from "../contract/errors.ts";
import type { Filter } from "../contract/filter.ts";
import type { Kind } from "../contract/shared.ts";
import type { Engine } from "../engine/port.ts";

/** What the parameters `attr.<column>` give, by the name of the column: the texts as they stand in the address. */
export type AttributeQuery = Readonly<Record<string, string[]>>;

type Matches = (value: AttributeValue | undefined) => boolean;

/**
 * A filter that also keeps only those of the nodes that have a column whose value is asked for: projects by their ids,
 * so that what belongs to the others goes too, other nodes by the ids of all that stay. Nodes of kinds without the
 * column stay. The same for every engine, since it reads nodes as all of them stream them. Throws `BadParameters` for a
 * column that no node has, and for what its type cannot be.
 */
export async function withAttributes(graph: Engine, filter: Filter, asked: AttributeQuery): Promise<Filter> {
  const { attributes = [] } = await graph.dataset();
  const columns = attributes.filter(({ of }) => !of.includes("link"));
  const conditions = Object.entries(asked).map(([name, texts]) => {
    const column = columns.find((one) => one.name === name);
    if (column) return { name, of: column.of as Kind[], matches: readCondition(column, texts) };
    const allowed = columns.map((one) => `attr.${one.name}`);
    throw new BadParameters([{ parameter: `attr.${name}`, value: texts.join(","), allowed, unknown: true }]);
  });
  const projects: string[] = [];
  const ids: string[] = [];
  const { nodes } = await graph.graph({ prose: true, merging: filter.merging });
  for await (const { key, attributes: own } of nodes()) {
    const passes = conditions.every(({ name, of, matches }) => !of.includes(own.kind) || matches(own[`attr_${name}`]));
    if (own.kind === "project" && passes) projects.push(key);
    if (own.kind === "project" || passes) ids.push(key);
  }
  const touches = (isProject: boolean): boolean =>
    conditions.some(({ of }) => of.some((kind) => (kind === "project") === isProject));
  return {
    ...filter,
    ...(touches(true) && { projects: both(filter.projects, projects) }),
    ...(touches(false) && { ids: both(filter.ids, ids) }),
  };
}

const both = (given: readonly string[] | undefined, found: readonly string[]): string[] =>
  given ? given.filter((id) => found.includes(id)) : [...found];

/** What a value must be: one of a list, or from one value to another, both included; either end may be open. */
function readCondition({ name, type }: Attribute, texts: readonly string[]): Matches {
  const isNumber = type === "integer" || type === "number";
  const read = (text: string): AttributeValue => {
    const value = isNumber && text.trim() !== "" ? Number(text) : type === "boolean" ? text === "true" : text;
    const isWrong = isNumber ? !Number.isFinite(value) : type === "boolean" && text !== "true" && text !== "false";
    if (text !== "" && !isWrong) return value;
    const allowed = isNumber
      ? "numbers, or a range such as 1990..2005"
      : type === "boolean"
        ? ["true", "false"]
        : "values";
    throw new BadParameters([{ parameter: `attr.${name}`, value: texts.join(","), allowed }]);
  };
  const [, from = "", to = ""] = (texts.length === 1 && /^(.*?)\.\.(.*)$/s.exec(texts[0]!)) || [];
  if ((isNumber || type === "date") && from + to !== "") {
    const [least, most] = [from === "" ? null : read(from), to === "" ? null : read(to)];
    return (value) => value !== undefined && (least === null || value >= least) && (most === null || value <= most);
  }
  const values = new Set(texts.flatMap(readList).map(read));
  return (value) => value !== undefined && values.has(value);
}
