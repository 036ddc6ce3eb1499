import type { Dataset } from "../../server/contract/dataset.ts";

/** The name under which nodes and links have what a package says of them in a column of its own. */
export type OwnName = `attr_${string}`;

/** Whether a name is of this form. */
export const isOwn = (name: string): name is OwnName => name.startsWith("attr_");

/** What a package's own column is called in a language. */
export function attributeName(key: OwnName, language: string, dataset: Pick<Dataset, "attributes">): string {
  const name = key.slice("attr_".length);
  const known = dataset.attributes?.find((attribute) => attribute.name === name);
  return known?.labels[language] ?? known?.title ?? name;
}
