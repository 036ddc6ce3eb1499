import type { Dataset } from "../../contract/dataset.ts";

/** The terms of the data, how they are cited, and the same of each source, as a text. */
export function terms({ licence, citation, sources }: Dataset): string {
  const each = sources.map((source) => `${source.title}\n${source.licence ?? "?"}\n${source.citation}\n`);
  return [licence, "", citation, "", ...each].join("\n");
}
