import type { citation as french } from "../fr/citation.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** The words of a reference. */
export const citation: typeof french = {
  network: "partner network",
  bareNetwork: "network",
  extract: " (extract)",
  note: (version, filter, source) => `Version ${version}. Data kept (${filter}). From: ${source}`,
  quoted: (title) => `“${title}”`,
  from: "from",
  seen: (date) => ` (accessed ${date})`,
  day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
  babel: "english",
};
