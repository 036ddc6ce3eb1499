import type { prose as french } from "../fr/prose.ts";

/** The words of what the prose alone states. */
export const prose: typeof french = {
  hint: "Dashed on the picture: what the text of {aProject} says, and {noCard}. Being mentioned then counts as taking part, except for paths and from one edition to another.",
};
