import { sentenceCase } from "../../../server/contract/i18n/typography.ts";
import type { caption as french } from "../fr/caption.ts";
import { number, count } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of the caption under a view. */
export const caption: typeof french = {
  behind: "The last change is not applied yet: the picture and the figures are those before it.",
  shown: (nodes, links, allLinks) =>
    `${nodes}{?projects:; ${links === allLinks ? "" : `${number(links)} of `}${count(allLinks, { one: "link", other: "links" })}}.`,
  kind: (shown, all, kind) =>
    shown === all ? count(all, kinds[kind]) : `${number(shown)} of ${count(all, kinds[kind])}`,
  under: (what) => `${sentenceCase(what)} —`,
  whole: "No filter",
  filtered: (what) => `Filter: ${what}`,
  settings: (what) => `Settings of the view: ${what}`,
  pictured: (what) => `On the network alone, not counted here: ${what}`,
  source: (citation) => `Source: ${citation}`,
  absence: "A name that {source} omits is not a tie that is absent.",
  export: "Take away",
};
