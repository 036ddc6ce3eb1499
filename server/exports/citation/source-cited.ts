import type { Dataset } from "../../contract/dataset.ts";

type Cited = Pick<Dataset["packages"][number], "title" | "edition" | "authors" | "citation" | "source">;

/**
 * What data are taken from, as a reference names it after them, without a full stop: what each package asks to be
 * cited, or the files that it was made of where that is itself, by its own authors, title and year.
 */
export const sourceCited = ({ packages }: Pick<Dataset, "packages">): string =>
  [...new Set(packages.map((one) => (citesItself(one) ? one.source.title : one.citation.replace(/\.$/, ""))))].join(
    " · ",
  );

/** The years of data that cite themselves, which nothing else in their reference says; none of others. */
export const ownEditions = ({ packages }: Pick<Dataset, "packages">): string[] => [
  ...new Set(packages.flatMap((one) => (citesItself(one) && one.edition ? [one.edition] : []))),
];

const citesItself = ({ title, edition, authors = [], citation }: Cited): boolean =>
  citation.replace(/\.$/, "") === [authors.join(", "), title, edition].filter(Boolean).join(", ");
