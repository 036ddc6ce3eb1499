import type { otherVersion as french } from "../fr/other-version.ts";

/** The words of a view that was made on other data. */
export const otherVersion: typeof french = {
  said: (theirs, ours) =>
    `This view was made on another version of the data (${theirs}); those here are version ${ours}. What it shows may have changed.`,
  dismiss: "Understood",
};
