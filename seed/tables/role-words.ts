import { fold } from "../package/fold.ts";
import { ROLES, type Role } from "../package/vocabulary.ts";
import { RESERVED } from "../package/check-roles.ts";
import { asciiSlug } from "../package/ids.ts";
import { within } from "./word-patterns.ts";

/** Words that say a role, folded, in French, English, German, Spanish and Italian; the first that matches counts. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ["accompanies", /\b(accompagn\w*( (rice|trice)s?)?|coachs?|coaches|mentors?|tuteurs?|tutrices?|conseill\w+)\b/],
  ["co_facilitates", /\b(co ?anim\w*|anim(e|ent|ateurs?|atrices?)|co ?facilit\w*|facilitat\w+)\b/],
  [
    "leads",
    within(
      "responsables?|referente?s?|chefs? de projets?|cheffes? de projets?|project managers?|contacts?",
      "principal investigators?|pi",
    ),
  ],
  [
    "carries",
    within(
      "port(e|ent|eurs?|euses?)( de projets?)?|chefs? de files?|pilotes?|leads?( partners?)?",
      String.raw`lead organi[sz]ations?|[ck]oordinat\w+|coordonnat\w+|laureate?s?|maitre ouvrage|maitrises? d ouvrage`,
      String.raw`coordinador\w*|(projekt)?trager|antragsteller(in)?|leadpartner|federfuhr\w+|promotor\w*|capofila`,
      String.raw`maitres? d ouvrage|applicants?|carri(er|es)s?|mandataires?|beneficiaires? principa\w+`,
    ),
  ],
  ["mentioned_in", /\b(cite(e|s|es)?|mention\w*)\b/],
  [
    "partners",
    within(
      "partenaires?( associes?)?|partners?|participants?|participates?|participe|membres?|members?",
      String.raw`associes?|associated ?partners?|third ?part(y|ies)|consorti\w+|parties prenantes|stakeholders?`,
      "beneficiaires?|beneficiar(y|ies)",
      "(kooperations|projekt|verbund)partner(in|innen)?|beteiligte|soci[oa]s?|colaborador(a|es|as)?|participantes?",
    ),
  ],
];

/** The role that words say, by the ids of roles or by what people write; null where they say none that is known. */
export function roleOf(words: string): Role | null {
  const id = words.trim().toLowerCase();
  if (isBuiltIn(id)) return id;
  // « internationalPartner » of CORDIS is two words.
  const folded = fold(words.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a role is one that every package has. */
export const isBuiltIn = (role: Role): boolean => (ROLES as readonly string[]).includes(role);

/**
 * The id of the role that words make where none that is known is meant: the same for the same words once folded, also
 * in a script without small ASCII letters.
 */
export function ownRoleOf(words: string): Role {
  const folded = fold(words) || words;
  // Of words in another script, the Latin letters among them are not enough: « 資金 (EU) », « 研究 (EU) ».
  const id = /^[ -~]*$/.test(folded) ? asciiSlug(words).replaceAll("-", "_") : "";
  if (/^[a-z]/.test(id) && !isBuiltIn(id) && !RESERVED.includes(id)) return id;
  const letters = Array.from(folded, (letter) => letter.codePointAt(0)!.toString(36));
  return `role_${id || letters.slice(0, 20).join("_")}`;
}
