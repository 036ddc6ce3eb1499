import { sentenceCase } from "../../../server/contract/i18n/typography.ts";
import type { Kind } from "../../../server/contract/shared.ts";
import { number, count, plural } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of the caption under a view. */
export const caption = {
  behind: "Le dernier changement n’est pas encore appliqué : le dessin et les nombres sont ceux d’avant.",
  shown: (nodes: string, links: number, allLinks: number) =>
    // The two links of a tie are one tie to who reads it, and it is counted already.
    `${nodes}{?projects: ; ${count(links, { one: "lien", other: "liens" })}${links === allLinks ? "" : ` sur ${number(allLinks)}`}}.`,
  kind: (shown: number, all: number, kind: Kind) =>
    shown === all ? count(all, kinds[kind]) : `${number(shown)} ${plural(shown, kinds[kind])} sur ${number(all)}`,
  whole: "Sans filtre",
  /** Before a finding: what it was made under. */
  under: (what: string) => `${sentenceCase(what)} —`,
  filtered: (what: string) => `Filtre : ${what}`,
  /** What the view is asked beside its filter; it takes nothing from what is counted. */
  settings: (what: string) => `Réglages de la vue : ${what}`,
  /** What only the picture of the network shows differently; a view that asks something counts without it. */
  pictured: (what: string) => `Sur le réseau seulement, non compté ici : ${what}`,
  source: (citation: string) => `Source : ${citation}`,
  absence: "Un nom absent {ofSource} n’est pas un lien absent.",
  export: "Emporter",
};
