import { TIED_KINDS } from "../../contract/vocabulary.ts";
import type { Cite, Joined, TieLevel } from "../../contract/cite.ts";
import type { Dataset } from "../../contract/dataset.ts";
import { type Filter, keepsEveryRole } from "../../contract/filter.ts";
import type { Weight } from "../../contract/project-pairs.ts";
import { bibtex } from "./bibtex.ts";
import type { CslItem } from "./csl.ts";
import { methods } from "./methods.ts";
import type { Counts, Provenance } from "./provenance.ts";
import type { ExportWords } from "../../contract/i18n/export-words.ts";
import { type Language, ORIGINAL, type Translations, translations, wordsIn } from "../../contract/i18n/languages.ts";
import { ownEditions, sourceCited } from "./source-cited.ts";

/**
 * How to cite a view: sentence, methods paragraph, BibTeX, CSL-JSON. Pure: `accessed` (YYYY-MM-DD) is the only day, and
 * only where it is given. The view comes first, then the dataset's sources, since both are owed. `language` is that of
 * the entries.
 */
export function citation(
  about: Provenance,
  counts: Counts & { joined: Joined },
  {
    accessed,
    language = ORIGINAL,
    ...ties
  }: {
    accessed?: string | undefined;
    language?: Language | undefined;
    weight?: Weight | undefined;
    level?: TieLevel | undefined;
  } = {},
): Cite {
  const items = [viewItem(about, accessed, language), ...about.dataset.sources.map(sourceItem)];
  return {
    version: about.dataset.version,
    url: about.url,
    filter: about.filterInWords,
    counts: { ...counts, kinds: { ...counts.kinds }, roles: { ...counts.roles } },
    sentence: sentence(about, accessed),
    methods: methods(about, counts, ties),
    bibtex: items.map(bibtex).join("\n"),
    cslJson: items.map((item) => ({ ...item })),
  };
}

/**
 * The view as a dataset. Its year is that of the newest source it is made of, since no day of its own is known. An
 * edition would be set as an ordinal ("2024th ed."): it stands in the title, the version in a field and, for styles
 * that have none, in the note with the filter.
 */
function viewItem(
  { dataset, filter, filterInWords, url }: Provenance,
  accessed: string | undefined,
  language: Language,
): CslItem {
  const say = wordsIn(language).citation;
  const doi = doiOf(dataset);
  const authors = authorsOf(dataset);
  const year = dataset.sources.reduce((newest, source) => Math.max(newest, source.year ?? 0), 0);
  return {
    id: `maillage-${dataset.version}`,
    type: "dataset",
    title: `${dataset.title}, ${networkOf(dataset, say)}${isWhole(filter, dataset) ? "" : say.extract}`,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    version: dataset.version,
    ...(year > 0 ? { issued: { "date-parts": [[year]] } } : {}),
    ...(accessed === undefined ? {} : { accessed: { "date-parts": [accessed.split("-").map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    ...(doi === undefined ? {} : { DOI: doi }),
    note: say.note(dataset.version, filterInWords[language], `${sourceCited(dataset)}.`),
    language,
  };
}

/** Who is cited for the data: those whom their packages name, each once; nobody where they name nobody. */
export const authorsOf = ({ packages }: Pick<Dataset, "packages">): string[] => [
  ...new Set(packages.flatMap(({ authors = [] }) => authors)),
];

/** The DOI of the data; none where several packages are open, since it names one deposit. */
export const doiOf = ({ packages }: Pick<Dataset, "packages">): string | undefined =>
  packages.length === 1 ? packages[0]!.doi : undefined;

/**
 * Whether a filter leaves every project, actor and link between these: the network of partners, with or without its
 * themes and territories.
 */
const isWhole = ({ kinds, ...filter }: Filter, { roles: own }: Dataset): boolean =>
  keepsEveryRole(filter, own) &&
  Object.keys(filter).every((name) => ["prose", "merging", "roles"].includes(name)) &&
  (kinds === undefined || TIED_KINDS.every((kind) => kinds.includes(kind)));

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

function sentence({ dataset, filter, filterInWords, url }: Provenance, accessed: string | undefined): Translations {
  const source = sourceCited(dataset);
  const years = ownEditions(dataset).map((year) => `, ${year}`);
  const asKept = filter.merging === "reviewed" && dataset.corrections === undefined;
  const plain = isWhole(filter, dataset) && !filter.kinds && !filter.prose && asKept;
  const doi = doiOf(dataset);
  return translations(({ citation: say, list }, language) => {
    const deposit = doi === undefined ? "" : ` https://doi.org/${doi}`;
    const place = url === null ? "" : ` ${url}${accessed === undefined ? "" : say.seen(say.day(accessed))}`;
    const what = `${say.quoted(dataset.title)}${years.join("")}, ${networkOf(dataset, say)}${plain ? "" : ` (${filterInWords[language]})`}`;
    const authors = authorsOf(dataset);
    const who = authors.length === 0 ? "" : `${list(authors)}, `;
    return `${who}${what}, version ${dataset.version}, ${say.from} ${source}.${deposit}${place}`;
  });
}

/** What the data are: a network of partners, where they have some. */
const networkOf = ({ counts }: Provenance["dataset"], say: ExportWords["citation"]): string =>
  counts.roles["partners"] === 0 ? say.bareNetwork : say.network;
