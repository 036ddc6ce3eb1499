import type { Language } from "../../contract/i18n/languages.ts";

/** A CSL-JSON item, as far as this project writes one (CSL 1.0.2, appendix IV). */
export interface CslItem {
  id: string;
  type: "dataset" | "document";
  title: string;
  author?: { literal: string }[];
  version?: string;
  issued?: { "date-parts": number[][] };
  accessed?: { "date-parts": number[][] };
  URL?: string;
  DOI?: string;
  note?: string;
  language?: Language;
}
