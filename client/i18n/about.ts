import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");
const fields = {
  title: "titre",
  region: "région",
  legalForm: "forme juridique",
  sites: "site",
  carries: "porteur",
  leads: "responsable",
  accompanies: "accompagnement",
  addresses: "thème",
  partners: "partenaire nommé",
} as Record<string, string>;
const fieldsEn = {
  title: "title",
  region: "region",
  legalForm: "legal form",
  sites: "site",
  carries: "carrier",
  leads: "lead",
  accompanies: "coach",
  addresses: "theme",
  partners: "named partner",
} as Record<string, string>;

const fr = french({
  title: "À propos",
  what: "Maillage montre qui relie les projets de coopération territoriale : les partenaires et les accompagnateur·rices qu’ils ont en commun, avec les mots imprimés qui fondent chaque lien.",
  data: "Les données",
  version: (version: string) => `Version ${version}`,
  source: "Source",
  licence: "Conditions",
  cite: "Citer",
  persons: "Les noms de personnes figurent avec le rôle imprimé dans le carnet, et rien d’autre.",
  complete: "Ce que dit chaque fiche",
  project: "Projet",
  named: "Partenaires nommés",
  unnamed: "Sans nom",
  open: "Liste ouverte",
  missing: "Absent de la fiche",
  yes: "oui",
  none: "rien",
  summary: (open: number, unnamed: number, total: number) =>
    `${f.count(open, { one: "fiche", other: "fiches" })} sur ${f.number(total)} ${f.plural(open, { one: "finit", other: "finissent" })} leur liste par « etc. » ou « … » ; ${f.count(unnamed, { one: "groupe de partenaires est cité", other: "groupes de partenaires sont cités" })} sans nom.`,
  field: (name: string) => fields[name] ?? name,
  tools: "Pour aller plus loin",
  api: "Interface de programmation (API)",
  /** The terms of the data that this page knows, by package: those of a package are in one language. */
  terms: {
    "coopter-2024":
      "Faits cités d’une publication de l’ADEME, dont les propres conditions valent pour son texte, qui n’est pas reproduit ici ; codes officiels sous Licence Ouverte 2.0.",
  } as Record<string, string>,
  howTo: "Pour citer ce que vous trouvez",
  howToText:
    "Citez la source ci-dessus, et donnez l’adresse de votre vue : elle garde le filtre, le choix et la place de chaque point. Une référence toute prête (phrase, BibTeX, CSL-JSON) et un paragraphe de méthode sont à l’adresse",
  places: "Comment les points sont placés",
  positions:
    "La place des points vient d’un calcul (ForceAtlas2, puis des projets rangés par région et leurs acteurs autour d’eux) fait une fois par version des données : la même pour tous, à chaque ouverture, quel que soit le filtre. Être proche veut dire partager des acteurs ou une région ; les distances exactes n’ont pas d’autre sens.",
  makers: "Qui l’a fait",
  makersText:
    "Maillage est un logiciel libre (licence MIT) écrit par ses contributeurs. Il n’est pas une publication de l’ADEME. Les fiches ont été lues, relues et rapprochées à la main ; chaque décision est écrite dans les données.",
});

const en: typeof fr = {
  title: "About",
  what: "Maillage shows who ties projects of territorial cooperation together: the partners and coaches they have in common, with the printed words that each link rests on.",
  data: "The data",
  version: (version) => `Version ${version}`,
  source: "Source",
  licence: "Terms",
  cite: "Cite",
  persons: "People’s names stand with the role printed in the booklet, and nothing else.",
  complete: "What each card says",
  project: "Project",
  named: "Named partners",
  unnamed: "Unnamed",
  open: "Open list",
  missing: "Missing from the card",
  yes: "yes",
  none: "nothing",
  summary: (open, unnamed, total) =>
    `${e.count(open, { one: "card", other: "cards" })} of ${e.number(total)} ${e.plural(open, { one: "ends its", other: "end their" })} list with “etc.” or “…”; ${e.count(unnamed, { one: "group of partners is", other: "groups of partners are" })} mentioned without a name.`,
  field: (name) => fieldsEn[name] ?? name,
  tools: "Further",
  api: "Programming interface (API)",
  terms: {
    "coopter-2024":
      "Facts cited from a publication of ADEME, whose own terms hold for its text, which is not reproduced here; official codes under Licence Ouverte 2.0.",
  },
  howTo: "To cite what you find",
  howToText:
    "Cite the source above, and give the address of your view: it holds the filter, the choice and the place of every point. A ready reference (sentence, BibTeX, CSL-JSON) and a paragraph on method are at",
  places: "How points get their places",
  positions:
    "Places come from a computation (ForceAtlas2, then projects gathered by region and their actors around them) made once for each version of the data: the same for everyone, at every opening, whatever the filter. To be close is to share actors or a region; exact distances mean nothing more.",
  makers: "Who made it",
  makersText:
    "Maillage is free software (MIT licence) written by its contributors. It is no publication of ADEME. Cards were read, reread and matched by hand; every decision is written in the data.",
};

/** The words of the page about the data. */
export const ABOUT = { fr, en };
