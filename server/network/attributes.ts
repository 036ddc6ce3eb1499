import type { Attributes, AttributeValue, OpenTable } from "../../seed/package/attributes.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import type { Attribute } from "../contract/attributes.ts";
import type { Evidence, Kind } from "../contract/shared.ts";

/** What the names of attributes start with wherever they stand beside what every package has. */
export const PREFIX = "attr_";

/** The attributes of a row under the names that they have in answers, exports and Neo4j. */
export const prefixed = (attributes: Attributes | undefined): Record<`${typeof PREFIX}${string}`, AttributeValue> =>
  Object.fromEntries(Object.entries(attributes ?? {}).map(([name, value]) => [`${PREFIX}${name}`, value]));

/** The attributes of a link: of each, the value of the first entry of its evidence that has one. */
export const linkAttributes = (evidence: readonly Evidence[]): ReturnType<typeof prefixed> =>
  prefixed(Object.fromEntries(evidence.toReversed().flatMap(({ attributes = {} }) => Object.entries(attributes))));

const KIND_OF = {
  projects: "project",
  organisations: "organisation",
  persons: "person",
  themes: "theme",
  territories: "territory",
  links: "link",
} as const satisfies Record<OpenTable, Kind | "link">;

/**
 * The columns that packages have of their own, once for nodes and once for links by name, in the order of the tables.
 */
export function attributesOf(packages: readonly Dataset[]): Attribute[] {
  const found = new Map<string, Attribute>();
  for (const { table, name, type, title, labels } of packages.flatMap(({ attributes }) => attributes ?? [])) {
    const of = KIND_OF[table];
    const key = JSON.stringify([of === "link", name]);
    const known = found.get(key);
    if (!known) {
      found.set(key, { name, of: [of], type, title, labels: { ...labels } });
      continue;
    }
    if (!known.of.includes(of)) known.of.push(of);
    // Values of two types are read as what both are.
    if (known.type !== type) known.type = "text";
    known.title ??= title;
    known.labels = { ...labels, ...known.labels };
  }
  return [...found.values()];
}
