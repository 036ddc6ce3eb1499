import type { notFound as french } from "../fr/not-found.ts";

/** The words of an address that nobody serves. */
export const notFound: typeof french = {
  title: "Unknown address",
  heading: "This address leads nowhere",
  why: "The link may have been cut off on its way.",
  next: (link) => `${link("network", "Open the network")}, where you can search for a name.`,
};
