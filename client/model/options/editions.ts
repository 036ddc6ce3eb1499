import { optionRecord, text } from "./option.ts";

/** What the comparison of editions keeps: names of packages; null is the first, or the last, in time. */
export const EDITIONS = optionRecord({ from: text("editions.from"), to: text("editions.to") });
