import type { Evidence } from "../../server/contract/shared.ts";
import { type DocumentPlaces, documentPlaces } from "./document-places.ts";
import type { Network } from "./network.ts";
import type { PdfText } from "./pdf-text.ts";

/** The evidence in a network that names lines of a source. */
export const evidenceWithLines = (whole: Network, source: string): Evidence[] =>
  whole
    .mapEdges((_, { evidence }) => evidence)
    .flat()
    .filter((entry) => entry.source === source && entry.lines !== null);

const known = new WeakMap<PdfText, { whole: Network; places: DocumentPlaces }>();

/** Where the evidence of a network stands in the reader's PDF of a source; made once for each network and PDF. */
export function placesIn(text: PdfText, whole: Network, source: string): DocumentPlaces {
  const before = known.get(text);
  if (before?.whole === whole) return before.places;
  const places = documentPlaces(text, evidenceWithLines(whole, source));
  known.set(text, { whole, places });
  return places;
}
