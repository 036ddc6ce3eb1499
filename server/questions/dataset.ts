import { Dataset } from "../contract/dataset.ts";
import type { Route } from "../http/route.ts";

/** What is loaded, under which terms, and how complete each card is. */
export const dataset: Route<Record<never, never>> = {
  name: "dataset",
  path: "/api/dataset",
  summary: "What is loaded: title, edition, version, licence, source, citation, counts, completeness of each card",
  query: {},
  answer: Dataset,
  handle: (graph) => graph.dataset(),
};
