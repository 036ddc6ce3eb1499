import type { Dataset } from "../../contract/dataset.ts";
import { authorsOf, doiOf } from "../citation/citation.ts";

/**
 * How to cite the data, as `CITATION.cff` (Citation File Format 1.2.0): authors as in the page's citations, version and
 * DOI as the data have them; among the references are the sources whose author is known, since the format asks for one.
 * Null where the data name no author, without whom the format has no citation.
 */
export function citationFile(dataset: Dataset): string | null {
  const authors = authorsOf(dataset);
  if (authors.length === 0) return null;
  const doi = doiOf(dataset);
  const sources = dataset.sources.filter(({ author }) => author);
  return [
    "cff-version: 1.2.0",
    `message: ${text(dataset.citation)}`,
    "type: dataset",
    `title: ${text(dataset.title)}`,
    `version: ${text(dataset.version)}`,
    "authors:",
    ...authors.map((author) => `  - name: ${text(author)}`),
    ...(doi === undefined ? [] : [`doi: ${text(doi)}`]),
    ...(sources.length === 0 ? [] : ["references:", ...sources.flatMap(reference)]),
    "",
  ].join("\n");
}

function reference({ title, author, year, url, citation }: Dataset["sources"][number]): string[] {
  return [
    "  - type: generic",
    `    title: ${text(title)}`,
    "    authors:",
    `      - name: ${text(author!)}`,
    ...(year ? [`    year: ${year}`] : []),
    ...(url ? [`    url: ${text(url)}`] : []),
    `    notes: ${text(citation)}`,
  ];
}

/** A text in YAML: what JSON writes in double quotes, YAML 1.2 reads alike. */
const text = (value: string): string => JSON.stringify(value);
