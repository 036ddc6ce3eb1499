import { fold } from "./fold.ts";

/** What French bodies are called for short, and what it stands for; all folded. */
const ABBREVIATIONS = new Map(
  Object.entries({
    agglo: "agglomeration",
    ca: "communaute d agglomeration",
    cc: "communaute de communes",
    cu: "communaute urbaine",
    pnr: "parc naturel regional",
    petr: "pole d equilibre territorial et rural",
    ptce: "pole territorial de cooperation economique",
    scic: "societe cooperative d interet collectif",
    cd: "conseil departemental",
    cr: "conseil regional",
    cci: "chambre de commerce et d industrie",
    cma: "chambre de metiers et de l artisanat",
    ess: "economie sociale et solidaire",
    mjc: "maison des jeunes et de la culture",
    asso: "association",
    assoc: "association",
    dept: "departement",
    univ: "universite",
    interco: "intercommunalite",
    st: "saint",
    ste: "sainte",
  }),
);

/** Words by which one body is called in several ways, and the one that stands for all. */
const SAME = new Map(
  Object.entries({
    ville: "commune",
    mairie: "commune",
    municipalite: "commune",
    "conseil departemental": "departement",
    "conseil regional": "region",
    "communaute d agglomeration": "agglomeration",
  }),
);

const SMALL = new Set("a au aux d de des du en et l la le les pour sur un une".split(" "));

/** Words that say what a body is; two bodies of one kind are no candidates for it. */
const KINDS = new Set(
  (
    "agglomeration association associations centre collectif commune communaute communes communauté conseil departement " +
    "departemental groupe habitat laboratoire maison metropole mairie parc naturel regional pays pole projet region reseau " +
    "regionale territorial territoires urbaine ville"
  ).split(" "),
);

/**
 * A name folded, without small words, its abbreviations spelt out and its kind in one form: « CC du Val » → «
 * communaute communes val ».
 */
export function spelledOut(name: string): string {
  const spelt = fold(name)
    .split(" ")
    .map((word) => ABBREVIATIONS.get(word) ?? word);
  let words = ` ${spelt.join(" ")} `;
  for (const [form, common] of SAME) words = words.replaceAll(` ${form} `, ` ${common} `);
  const all = words.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => !SMALL.has(word));
  // A name of small words alone (« A ») is told by them.
  return (kept.length > 0 ? kept : all).join(" ");
}

/** The words of a name, as `spelledOut` gives it, that tell it from others of its kind. */
export const tellingIn = (spelled: string): string[] =>
  [...new Set(spelled.split(" "))].filter((word) => word.length > 2 && !KINDS.has(word));

/**
 * Whether a name is, or starts with, the initials of another: « PNRBV », « Parc naturel régional des Ballons des Vosges
 * ».
 */
export function abbreviates(short: string, long: string): boolean {
  const letters = /^[\p{Lu}\d]{3,}$/u.exec(short.trim())?.[0];
  if (!letters) return false;
  const words = fold(long).split(" ");
  const initials = (kept: string[]) => kept.map((word) => word[0]).join("");
  const wanted = letters.toLowerCase();
  return (
    words.length > 2 && (initials(words) === wanted || initials(words.filter((word) => !SMALL.has(word))) === wanted)
  );
}
