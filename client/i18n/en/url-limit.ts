import type { urlLimit as french } from "../fr/url-limit.ts";
import { number } from "./numbers.ts";

/** What is said when an address cannot hold a state. */
export const urlLimit: typeof french = {
  kept: (kept, of) =>
    `${number(kept)} of ${number(of)} points chosen: the address of the page holds no more. To have them all, filter the network instead (on the left), then keep the view: a filter holds for every point.`,
  refused:
    "Not done: the address of the page would no longer hold all that is chosen, hidden or pinned. Show or unpin some points, or filter the network instead.",
  noView: (view) => `This address asks for the view “${view}”, which does not exist: here is the network.`,
  dismiss: "Understood",
};
