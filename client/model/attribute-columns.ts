import { isOrdered, readCondition } from "../../server/contract/attribute-condition.ts";
import type { Attribute, AttributeValue } from "../../server/contract/attributes.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { NodeAttributes } from "../../server/contract/graph.ts";
import { attributesOf, type OwnName } from "./attribute-name.ts";
import { byCodeUnit, type Network } from "./network.ts";

/** A column that packages have of their own and by whose values points may be filtered, coloured or sized. */
export interface AttributeColumn extends Attribute {
  key: OwnName;
  /** How many points have a value, and each of the values. */
  holders: number;
  counts: ReadonlyMap<AttributeValue, number>;
  /** Numbers and dates: every value that there is, each once, the least first; null of others. */
  ordered: readonly (number | string)[] | null;
  /** Others: the few values that there are with how many points have them, most first; null of numbers and dates. */
  values: readonly { value: AttributeValue; count: number }[] | null;
}

/** Of more different texts a column says what each point is, and groups nothing. */
const FEW = 20;

const columnsOf = new WeakMap<Network, { of: Dataset["attributes"]; columns: readonly AttributeColumn[] }>();

/**
 * The columns of a dataset by whose values one may choose points: numbers and dates of which there are two or more, yes
 * or no, and texts of which there are few, some of them of several points. The same list until data or network change.
 */
export function attributeColumns(dataset: Pick<Dataset, "attributes">, whole: Network): readonly AttributeColumn[] {
  const { attributes } = dataset;
  const before = columnsOf.get(whole);
  if (before && before.of === attributes) return before.columns;
  const columns = attributesOf(dataset, "nodes").flatMap((one) => columnOf(one, whole) ?? []);
  columnsOf.set(whole, { of: attributes, columns });
  return columns;
}

/** The value that a point has in a column; undefined where it has none. */
export const valueIn = (
  { key }: Pick<AttributeColumn, "key">,
  attributes: NodeAttributes,
): AttributeValue | undefined => attributes[key];

/**
 * From where to where values of a column are asked for, as `attr.<column>` writes it: of a single value both ends, of
 * several, which are no range, and of what cannot be read neither.
 */
export function endsAsked(
  column: Pick<AttributeColumn, "type">,
  asked: string,
): { from: AttributeValue | null; to: AttributeValue | null } {
  const condition = readCondition(column, [asked]);
  if (condition !== null && "from" in condition) return condition;
  const [value, ...others] = condition?.values ?? [];
  return value === undefined || others.length > 0 ? { from: null, to: null } : { from: value, to: value };
}

function columnOf(attribute: Attribute, whole: Network): AttributeColumn | null {
  const key: OwnName = `attr_${attribute.name}`;
  const counts = new Map<AttributeValue, number>();
  let holders = 0;
  whole.forEachNode((_id, attributes) => {
    const value = attributes[key];
    if (value === undefined) return;
    holders += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  if (isOrdered(attribute)) {
    const ordered = [...counts.keys()].filter((value) => typeof value !== "boolean").toSorted(inOrder);
    return ordered.length < 2 ? null : { ...attribute, key, holders, counts, ordered, values: null };
  }
  const groups = attribute.type === "boolean" ? holders > 0 : counts.size <= FEW && counts.size < holders;
  if (!groups) return null;
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || byCodeUnit(String(a.value), String(b.value)));
  return { ...attribute, key, holders, counts, ordered: null, values };
}

/** Numbers by size, dates (ISO 8601) by their letters. */
const inOrder = (a: number | string, b: number | string): number =>
  typeof a === "number" && typeof b === "number" ? a - b : byCodeUnit(String(a), String(b));
