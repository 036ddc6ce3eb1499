import type { Draft } from "../../server/contract/acts.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import { setPage } from "./corrections.ts";
import type { FoundPlace } from "./document-places.ts";
import type { Stated } from "./late-evidence.ts";
import { pageAt, type PdfText } from "./pdf-text.ts";
import { placesIn } from "./source-evidence.ts";

/** Evidence of a network that says no page, whose words stand where they should in a PDF of its source. */
export interface FoundPage {
  entry: Evidence;
  /** The project of its link; null of a link between others. */
  project: string | null;
  /** From the first page of the PDF, which is 1. */
  page: number;
  /** What gives the row of the link this page. */
  draft: Draft;
}

/** What the pages of a PDF say of the evidence of a network that names lines of a source and no page. */
export interface FoundPages {
  pages: readonly FoundPage[];
  /** How many have their words nowhere between those around them, or as well on another page. */
  lost: number;
  /** Whether it is the document that was read. */
  isThis: boolean;
}

/** The share of the evidence that stands in a document that is taken for the one that was read. */
const ENOUGH = 0.9;

/**
 * The pages of a PDF on which the evidence of a network stands that names lines of its source and no page. Rows that
 * say the same of the same link have none, as a correction could not tell them apart.
 */
export function foundPages(text: PdfText, stated: Stated, source: string): FoundPages {
  const places = placesIn(text, stated, source);
  const rows = new Map<string, FoundPage | null>();
  let lost = 0;
  for (const key of stated.network.edges()) {
    const [from, to] = stated.network.extremities(key);
    for (const entry of stated.evidenceOf(key)) {
      if (entry.source !== source || entry.lines === null || entry.attributes?.["page"] !== undefined) continue;
      const place = places.placeOf(entry);
      const page = place && surePage(text, place);
      if (page === null) {
        lost += 1;
        continue;
      }
      const draft = setPage(key, entry, page);
      const said = `${draft.subject} ${draft.before}`;
      const project = [from, to].find((id) => id.startsWith("project:")) ?? null;
      rows.set(said, rows.has(said) ? null : { entry, project, page, draft });
    }
  }
  const isThis = places.tried > 0 && places.found / places.tried > ENOUGH;
  return { pages: [...rows.values()].filter((row) => row !== null), lost, isThis };
}

/** The same words on another page must be so many letters farther, a few lines, and so many times as far. */
const FARTHER = { letters: 200, times: 2 };

/** The page of words that stand where they should; null where they don't, or where another page's may be meant. */
function surePage(text: PdfText, { letter, expected, among }: FoundPlace): number | null {
  if (among.length === 0) return null;
  const page = pageAt(text, letter);
  const away = (one: number): number => Math.abs(one - expected);
  const isNear = (one: number): boolean =>
    away(one) < Math.max(away(letter) + FARTHER.letters, away(letter) * FARTHER.times);
  return among.some((one) => isNear(one) && pageAt(text, one) !== page) ? null : page;
}
