import type { Dataset } from "../contract/dataset.ts";

/** The name by which `dataset=` asks for a dataset, unless its import gave it another: those of its packages. */
export const datasetName = ({ packages }: Dataset): string => packages.map(({ name }) => name).join(".");
