import type { Evidence } from "../../server/contract/shared.ts";
import { type DocumentPlaces, documentPlaces } from "./document-places.ts";
import type { EvidenceOf, Stated } from "./late-evidence.ts";
import type { PdfText } from "./pdf-text.ts";

/** The evidence in a network that names lines of a source. */
export const evidenceWithLines = ({ network, evidenceOf }: Stated, source: string): Evidence[] =>
  network
    .edges()
    .flatMap(evidenceOf)
    .filter((entry) => entry.source === source && entry.lines !== null);

const known = new WeakMap<PdfText, { evidenceOf: EvidenceOf; places: DocumentPlaces }>();

/** Where the evidence of a network stands in the reader's PDF of a source; made once for each network and PDF. */
export function placesIn(text: PdfText, stated: Stated, source: string): DocumentPlaces {
  const before = known.get(text);
  if (before?.evidenceOf === stated.evidenceOf) return before.places;
  const places = documentPlaces(text, evidenceWithLines(stated, source));
  known.set(text, { evidenceOf: stated.evidenceOf, places });
  return places;
}
