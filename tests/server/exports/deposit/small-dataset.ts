import type { Dataset } from "../../../../server/contract/dataset.ts";

/** A package that names no author, no DOI. */
export const PACKAGE: Dataset["packages"][number] = {
  name: "one",
  title: "One",
  edition: null,
  licence: "CC0",
  citation: "Le Labo (2025).",
  source: { title: "Recueil", url: null },
};

/** A source of which nothing is known but what must be. */
export const SOURCE: Dataset["sources"][number] = {
  id: "site",
  title: "Site",
  url: null,
  licence: null,
  citation: "Le site.",
};

/** The least that data say of themselves: one package without an author, and no source. */
export const DATASET: Dataset = {
  title: "Petit recueil",
  edition: "",
  version: "0123456789ab",
  licence: "CC0",
  source: { title: "Recueil", url: null },
  citation: "Le Labo (2025).",
  packages: [PACKAGE],
  sources: [],
  counts: { kinds: {}, roles: {} },
  legalForms: [],
  completeness: [],
};
