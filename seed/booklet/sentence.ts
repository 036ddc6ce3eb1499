import { cut, type Run, split } from "./run.ts";

const VERB = String.raw`(?:associe|réunit|rassemble|regroupe|mobilise|implique|fédère|(?:est\s+)?(?:soutenue?|portée?|accompagnée?|financée?|appuyée?)\s+par|(?:travaille|coopère|collabore)\s+avec|s['’]appuie\s+sur|compte\s+(?:sur|parmi\s+ses\s+partenaires))`;
const SUBJECT = String.raw`(?:(?:le|ce|notre|la|cette|l['’])\s?(?:projet|démarche|association|coopérative|collectif|initiative|écosystème)|ils?|elles?|on|nous)`;
const SUPPORT = String.raw`(?:(?:et\s+)?avec\s+(?:le\s+(?:soutien|concours|financement)|l['’](?:appui|aide|accompagnement)|la\s+participation|la\s+contribution)|(?:et\s+)?grâce\s+à\s+l['’](?:appui|aide))`;
const OF = String.raw`(?:de\s+l['’]|de\s+la\s|du\s|des\s|de\s|d['’])\s?`;

const OPENS = new RegExp(
  String.raw`^(?:${SUBJECT}\s+${VERB}|${SUPPORT}\s+(?=${OF})|(?:et\s+)?en\s+(?:partenariat|lien|coopération)\s+avec)\s*`,
  "iu",
);
const GOES_ON = new RegExp(`^${OF}`, "iu");
const AND_OF = new RegExp(String.raw`\s(?:et|ainsi\s+que)\s+(?=${OF})`, "giu");

/**
 * The words of an item of a list that is written as a sentence, without those that lead up to its names: « le projet
 * associe », « avec le soutien de ». `opens` is true where such words stand; in a sentence that was opened by an item
 * before, « d’ » and the like lead up to the next name.
 */
export function afterSentence(item: Run, isWithin: boolean): { head: Run; opens: boolean } {
  const opening = OPENS.exec(item.text);
  const rest = opening ? cut(item, opening[0].length) : item;
  const of = opening || isWithin ? GOES_ON.exec(rest.text) : null;
  return { head: of ? cut(rest, of[0].length) : rest, opens: opening !== null };
}

/** The parts of such an item at each « et » before « du », « d’ » and the like, without these. */
export const partsOfSentence = (item: Run): Run[] => split(item, AND_OF).map((part) => afterSentence(part, true).head);
