import { Dataset } from "../contract/dataset.ts";
import type { Question } from "./question.ts";

/** What is loaded, under which terms, and how complete each card is. */
export const dataset: Question<Record<never, never>, typeof Dataset> = {
  name: "dataset",
  path: "/api/dataset",
  summary: "What is loaded: title, edition, version, licence, source, citation, counts, completeness of each card",
  parameters: {},
  answer: Dataset,
  handle: (graph) => graph.dataset(),
};
