import type { AttributeValue } from "../../server/contract/attributes.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import { attributeName, attributesOf } from "../model/attribute-name.ts";

/** The page of its document that an evidence stands on, which its place says; null where it says none. */
export function pageIn({ attributes }: Pick<Evidence, "attributes">): number | null {
  const page = attributes?.["page"];
  return typeof page === "number" ? page : null;
}

/**
 * What a place that states a link says of it in columns of the package's own, each under its name in the language, in
 * the order of the table's columns. Of a link that is stated twice, each place says its own: two amounts are two.
 * Its page is a part of where it stands.
 */
export function ownColumns(
  { attributes = {} }: Pick<Evidence, "attributes">,
  language: string,
  dataset: Pick<Dataset, "attributes">,
): { key: string; title: string; value: AttributeValue }[] {
  const order = attributesOf(dataset, "links").map(({ name }) => name);
  return Object.entries(attributes)
    .filter(([key, value]) => key !== "page" || typeof value !== "number")
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, value]) => ({
      key,
      title: attributeName(`attr_${key}`, language, dataset, "links"),
      value,
    }));
}
