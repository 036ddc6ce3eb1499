import type { AttributeColumn } from "./attributes.ts";

/** The page of a document that words stand on, a column of links.csv: counted from the document's first, from 1. */
export const PAGE_COLUMN: AttributeColumn = {
  ...{ table: "links", name: "page", type: "integer" },
  labels: { fr: "page", en: "page" },
  title: null,
};
