import type { Attribute } from "../contract/attributes.ts";
import { type AttributeCondition, meets, readCondition } from "../contract/attribute-condition.ts";
import { BadParameters } from "../contract/errors.ts";
import type { Filter } from "../contract/filter.ts";
import type { Kind } from "../contract/shared.ts";
import type { Engine } from "../engine/port.ts";

/** What the parameters `attr.<column>` give, by the name of the column: the texts as they stand in the address. */
export type AttributeQuery = Readonly<Record<string, string[]>>;

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
    if (column) return { name, of: column.of as Kind[], condition: conditionOf(column, texts) };
    const allowed = columns.map((one) => `attr.${one.name}`);
    throw new BadParameters([{ parameter: `attr.${name}`, value: texts.join(","), allowed, unknown: true }]);
  });
  const projects: string[] = [];
  const ids: string[] = [];
  const { nodes } = await graph.graph({ prose: true, merging: filter.merging });
  for await (const { key, attributes: own } of nodes()) {
    const passes = conditions.every(
      ({ name, of, condition }) => !of.includes(own.kind) || meets(condition, own[`attr_${name}`]),
    );
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

/** What is asked of a column. Throws `BadParameters` for what its type cannot be. */
function conditionOf(column: Attribute, texts: readonly string[]): AttributeCondition {
  const condition = readCondition(column, texts);
  if (condition) return condition;
  const { name, type } = column;
  const allowed =
    type === "integer" || type === "number"
      ? "numbers, or a range such as 1990..2005"
      : type === "boolean"
        ? ["true", "false"]
        : "values";
  throw new BadParameters([{ parameter: `attr.${name}`, value: texts.join(","), allowed }]);
}
