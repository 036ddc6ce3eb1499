import type { Attribute } from "../../server/contract/attributes.ts";
import type { Dataset } from "../../server/contract/dataset.ts";

/** The name under which nodes and links have what a package says of them in a column of its own. */
export type OwnName = `attr_${string}`;

/** Whether a name is of this form. */
export const isOwn = (name: string): name is OwnName => name.startsWith("attr_");

/** The columns that packages have of their own for points or for links, in their order. */
export const attributesOf = ({ attributes = [] }: Pick<Dataset, "attributes">, of: "nodes" | "links"): Attribute[] =>
  attributes.filter((one) => one.of.includes("link") === (of === "links"));

/** What a package's own column is called in a language; of points and of links there may be one of the same name. */
export function attributeName(
  key: OwnName,
  language: string,
  dataset: Pick<Dataset, "attributes">,
  of: "nodes" | "links" = "nodes",
): string {
  const name = key.slice("attr_".length);
  const known = attributesOf(dataset, of).find((attribute) => attribute.name === name);
  return known?.labels[language] ?? known?.title ?? name;
}
