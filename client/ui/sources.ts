import { createContext } from "preact";
import type { Dataset } from "../../server/contract/dataset.ts";

/** What evidence may refer to, for the many places that name one. */
export const Sources = createContext<Dataset["sources"]>([]);

/**
 * A source in few words, to stand before a line's number: « Carnet 2024 » for a booklet of 2024, else its whole title.
 */
export function sourceName(sources: Dataset["sources"], id: string): string {
  const source = sources.find((one) => one.id === id);
  if (!source) return id;
  return source.year == null ? source.title : `${source.title.split(" ")[0]} ${source.year}`;
}
