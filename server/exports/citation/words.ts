import type { Bilingual, TieLevel } from "../../contract/cite.ts";
import type { Weight } from "../../contract/project-pairs.ts";
import type { Kind, Role, Status } from "../../contract/shared.ts";

/** A language of what leaves the explorer. */
export type Language = keyof Bilingual;

/** One text for each language. */
export const bilingual = (of: (language: Language) => string): Bilingual => ({ fr: of("fr"), en: of("en") });

/** `1 234` or `1,234`: a space that does not break in French, as its typography asks. */
export const figure = (n: number, language: Language): string => new Intl.NumberFormat(language).format(n);

/** `a, b et c`. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(items);

/** `3 projets`. */
export const counted = (n: number, nouns: Record<Language, readonly [string, string]>, language: Language): string =>
  `${figure(n, language)} ${nouns[language][new Intl.PluralRules(language).select(n) === "one" ? 0 : 1]}`;

/** One and several of each kind. */
export const KIND_WORDS: Record<Kind, Record<Language, readonly [string, string]>> = {
  project: { fr: ["projet", "projets"], en: ["project", "projects"] },
  organisation: { fr: ["organisation", "organisations"], en: ["organisation", "organisations"] },
  person: { fr: ["personne", "personnes"], en: ["person", "people"] },
  theme: { fr: ["thème", "thèmes"], en: ["theme", "themes"] },
  territory: { fr: ["territoire", "territoires"], en: ["territory", "territories"] },
};

/** What a source is to a target. */
export const ROLE_WORDS: Record<Role, Bilingual> = {
  carries: { fr: "porte", en: "carries" },
  leads: { fr: "responsable", en: "leads" },
  accompanies: { fr: "accompagne", en: "coaches" },
  co_facilitates: { fr: "co-anime", en: "co-facilitates" },
  partners: { fr: "partenaire", en: "partner" },
  addresses: { fr: "thème", en: "theme" },
  located_in: { fr: "situé en", en: "located in" },
  part_of: { fr: "fait partie de", en: "part of" },
  initiated: { fr: "a initié", en: "initiated" },
  mentioned_in: { fr: "citée dans", en: "mentioned in" },
};

/** How far a fact was checked. */
export const STATUS_WORDS: Record<Status, Bilingual> = {
  stated: { fr: "imprimé tel quel", en: "printed as such" },
  reviewed: { fr: "relu et tranché", en: "reviewed and settled" },
  inferred: { fr: "déduit", en: "inferred" },
};

/** What the weight of a tie is; without a level, of one between projects or territories. */
export const weightWords = (weight: Weight, level: TieLevel | undefined): Bilingual =>
  bilingual((language) => {
    const [ends, each] = level ? ENDS[language][level] : ENDS[language].either;
    return WEIGHT_WORDS[language][weight](ends, each, SHARES[language][level === "actor" ? "projects" : "actors"]);
  });

const ENDS: Record<Language, Record<TieLevel | "either", readonly [two: string, several: string]>> = {
  fr: {
    either: ["deux projets (ou deux territoires)", "de projets (ou de territoires)"],
    project: ["deux projets", "de projets"],
    region: ["deux régions", "de régions"],
    departement: ["deux départements", "de départements"],
    actor: ["deux acteurs", "d’acteurs"],
  },
  en: {
    either: ["two projects (or territories)", "projects (or territories)"],
    project: ["two projects", "projects"],
    region: ["two regions", "regions"],
    departement: ["two départements", "départements"],
    actor: ["two actors", "actors"],
  },
};

/** What two ends share: of it, the several shared, all, and one. */
interface Shares {
  of: string;
  several: string;
  all: string;
  one: string;
}

const SHARES: Record<Language, Record<"actors" | "projects", Shares>> = {
  fr: {
    actors: { of: "d’acteurs", several: "les acteurs partagés", all: "les acteurs", one: "de l’acteur" },
    projects: { of: "de projets", several: "les projets partagés", all: "les projets", one: "du projet" },
  },
  en: {
    actors: { of: "actors", several: "the actors", all: "the actors", one: "the actor" },
    projects: { of: "projects", several: "the projects", all: "the projects", one: "the project" },
  },
};

type WeightWords = Record<Weight, (two: string, several: string, shares: Shares) => string>;

const WEIGHT_WORDS: Record<Language, WeightWords> = {
  fr: {
    count: (two, _, { of }) => `Le poids d’un lien entre ${two} est le nombre ${of} en commun.`,
    newman: (two, several, shares) =>
      `Le poids d’un lien entre ${two} est la somme, sur ${shares.several}, de 1/(k − 1), où k est le nombre ${several} ${shares.one} dans l’extrait (Newman, 2001).`,
    jaccard: (two, _, { all, several }) =>
      `Le poids d’un lien entre ${two} est la part qu’ont ${several} parmi ${all} des deux ensemble (indice de Jaccard, 1901).`,
  },
  en: {
    count: (two, _, { of }) => `The weight of a tie between ${two} is the number of ${of} that they share.`,
    newman: (two, several, shares) =>
      `The weight of a tie between ${two} is the sum, over ${shares.several} that they share, of 1/(k − 1), where k is the number of ${several} of ${shares.one} in the extract (Newman, 2001).`,
    jaccard: (two, _, { of, all }) =>
      `The weight of a tie between ${two} is the share of common ${of} among ${all} of either (Jaccard’s index, 1901).`,
  },
};
