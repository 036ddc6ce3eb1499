import type { Bilingual } from "../contract/cite.ts";
import type { Weight } from "../contract/project-pairs.ts";
import type { Kind, Role, Status } from "../contract/shared.ts";

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

/** What the weight of a tie between two projects or territories is. */
export const WEIGHT_WORDS: Record<Weight, Bilingual> = {
  count: {
    fr: "Le poids d’un lien entre deux projets (ou deux territoires) est le nombre d’acteurs qu’ils partagent.",
    en: "The weight of a tie between two projects (or territories) is the number of actors that they share.",
  },
  newman: {
    fr: "Le poids d’un lien entre deux projets (ou deux territoires) est la somme, sur les acteurs partagés, de 1/(k − 1), où k est le nombre de projets (ou de territoires) de l’acteur dans l’extrait (Newman, 2001).",
    en: "The weight of a tie between two projects (or territories) is the sum, over the actors that they share, of 1/(k − 1), where k is the number of projects (or territories) of the actor in the extract (Newman, 2001).",
  },
  jaccard: {
    fr: "Le poids d’un lien entre deux projets (ou deux territoires) est la part des acteurs partagés parmi les acteurs de l’un ou de l’autre (indice de Jaccard, 1901).",
    en: "The weight of a tie between two projects (or territories) is the share of common actors among the actors of either (Jaccard’s index, 1901).",
  },
};
