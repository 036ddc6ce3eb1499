import type { Dataset } from "../../contract/dataset.ts";
import { terms } from "../citation/terms.ts";

/** What `datapackage.json` may say beside what is asked of the data (Frictionless Data Package). */
export interface Described {
  description?: unknown;
  keywords?: unknown;
  licenses?: unknown;
}

/**
 * The fields that a deposit on Zenodo asks for, as `.zenodo.json`: those that the descriptions of the packages state,
 * each once, and none that they don't. A licence stands among them where all packages name the same one.
 */
export function zenodoFile(dataset: Dataset, described: readonly Described[]): string {
  const each = (texts: readonly unknown[]): string[] => [
    ...new Set(texts.filter((one): one is string => typeof one === "string" && one !== "")),
  ];
  const descriptions = each(described.map(({ description }) => description));
  const keywords = each(described.flatMap(({ keywords: own }) => (Array.isArray(own) ? (own as unknown[]) : [])));
  const creators = each(dataset.packages.flatMap(({ authors }) => authors ?? []));
  const licences = described.map(licenceOf);
  const licence = new Set(licences).size === 1 ? licences[0] : undefined;
  const sources = each(dataset.sources.map(({ url }) => url));
  const dois = each(dataset.packages.map(({ doi }) => doi));
  const fields = {
    title: dataset.title,
    upload_type: "dataset",
    ...(descriptions.length > 0 && { description: descriptions.join("\n\n") }),
    ...(creators.length > 0 && { creators: creators.map((name) => ({ name })) }),
    version: dataset.version,
    ...(keywords.length > 0 && { keywords }),
    ...(licence !== undefined && { license: licence }),
    notes: terms(dataset).trimEnd(),
    references: dataset.sources.map(({ citation }) => citation),
    related_identifiers: [
      ...sources.map((identifier) => ({ identifier, relation: "isDerivedFrom" })),
      ...dois.map((identifier) => ({ identifier, relation: "isVersionOf" })),
    ],
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

/** The identifier of the one licence that a package names. */
function licenceOf({ licenses }: Described): string | undefined {
  const [first, ...others] = Array.isArray(licenses) ? (licenses as { name?: unknown }[]) : [];
  return others.length === 0 && typeof first?.name === "string" ? first.name.toLowerCase() : undefined;
}
