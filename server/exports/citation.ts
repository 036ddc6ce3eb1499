import type { Bilingual, Cite } from "../contract/cite.ts";
import type { Weight } from "../contract/project-pairs.ts";
import { bibtex } from "./bibtex.ts";
import { methods } from "./methods.ts";
import type { Counts, Provenance } from "./provenance.ts";
import { bilingual, type Language } from "./words.ts";

/** A CSL-JSON item, as far as this project writes one (CSL 1.0.2, appendix IV). */
export interface CslItem {
  id: string;
  type: "dataset" | "document";
  title: string;
  author?: { literal: string }[];
  version?: string;
  edition?: string;
  issued?: { "date-parts": number[][] };
  accessed?: { "date-parts": number[][] };
  URL?: string;
  note?: string;
  language?: string;
}

/**
 * How to cite a view: sentence, methods paragraph, BibTeX, CSL-JSON. Pure: `accessed` (YYYY-MM-DD) is the only date, and only
 * where it is given. The view comes first, then the dataset's sources, since both are owed.
 */
export function citation(
  about: Provenance,
  counts: Counts,
  { accessed, weight }: { accessed?: string | undefined; weight?: Weight | undefined } = {},
): Omit<Cite, "url"> & Pick<Provenance, "url"> {
  const items = [viewItem(about, accessed), ...about.dataset.sources.map(sourceItem)];
  return {
    version: about.dataset.version,
    url: about.url,
    filter: about.filterInWords,
    counts: { ...counts, kinds: { ...counts.kinds }, roles: { ...counts.roles } },
    sentence: sentence(about, accessed),
    methods: methods(about, counts, weight),
    bibtex: items.map(bibtex).join("\n"),
    cslJson: items.map((item) => ({ ...item })),
  };
}

function viewItem({ dataset, filterInWords, url }: Provenance, accessed: string | undefined): CslItem {
  return {
    id: `maillage-${dataset.version}`,
    type: "dataset",
    title: `${dataset.title}, réseau de partenaires (${filterInWords.fr})`,
    author: [{ literal: "Maillage" }],
    version: dataset.version,
    edition: dataset.edition,
    ...(accessed === undefined ? {} : { accessed: { "date-parts": [accessed.split("-").map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    note: `D’après : ${dataset.citation}`,
    language: "fr",
  };
}

function sourceItem({
  id,
  title,
  author,
  year,
  url,
  citation: note,
}: Provenance["dataset"]["sources"][number]): CslItem {
  return {
    id,
    type: "document",
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(year ? { issued: { "date-parts": [[year]] } } : {}),
    ...(url ? { URL: url } : {}),
    note,
  };
}

function sentence({ dataset, filterInWords, url }: Provenance, accessed: string | undefined): Bilingual {
  const source = dataset.citation.replace(/\.$/, "");
  return bilingual((language) => {
    const place = url === null ? "" : ` ${url}${accessed === undefined ? "" : SEEN[language](day(accessed, language))}`;
    return language === "fr"
      ? `Maillage, « ${dataset.title} », réseau de partenaires (${filterInWords.fr}), version ${dataset.version}, d’après ${source}.${place}`
      : `Maillage, “${dataset.title}”, partner network (${filterInWords.en}), version ${dataset.version}, from ${source}.${place}`;
  });
}

const SEEN: Record<Language, (day: string) => string> = {
  fr: (date) => ` (consulté le ${date})`,
  en: (date) => ` (accessed ${date})`,
};

/** `24 novembre 2026`, `24 November 2026`; in UTC, so that no time zone moves it. */
const day = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
