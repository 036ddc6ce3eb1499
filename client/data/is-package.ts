import type { Understanding } from "../../server/contract/tables.ts";

/** Whether a dataset of Maillage is opened: it is taken as it is, with the title and the authors that it states. */
export const isPackage = ({ files }: Pick<Understanding, "files">): boolean =>
  files.some(({ format }) => format === "package");
