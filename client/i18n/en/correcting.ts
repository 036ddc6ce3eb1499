import type { correcting as french } from "../fr/correcting.ts";
import { count } from "./numbers.ts";

const correction = { one: "correction", other: "corrections" };

/** The words on a sheet that is, or may be, corrected, and of data that are. */
export const correcting: typeof french = {
  door: "Correct",
  doorOf: (name) => `Correct what is said of ${name}`,
  linkDoorOf: (link: string) => `Correct this link: ${link}`,
  close: "Do not correct",
  mark: "your correction",
  page: "page added by you",
  added: "added by you",
  /** The condition that views, figures and files say. */
  with: (n) => `with ${count(n, correction)} of yours, not adopted`,
};
