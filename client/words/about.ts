import { numbers } from "./numbers.ts";

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

const fr = {
  title: "À propos",
  what: "Maillage montre qui relie les projets de coopération territoriale : les partenaires et les accompagnateurs·rices qu’ils ont en commun, avec les mots imprimés qui fondent chaque lien.",
  ect: "Qu’est-ce qu’un ECT ?",
  ectText:
    "Un écosystème coopératif territorialisé réunit des entreprises, des collectivités et des associations autour d’un besoin du territoire : se nourrir, se loger, se déplacer… Le programme COOP’TER de l’ADEME en accompagne l’émergence.",
  shared: "Que compte « partagé » ?",
  sharedText:
    "Deux projets partagent un acteur quand une même organisation ou personne porte, dirige, accompagne, co-anime ou soutient l’un et l’autre. Être seulement citée dans le texte ne suffit pas, sauf si on le demande.",
  absence: "Que veut dire une absence ?",
  absenceText:
    "Le carnet nomme certains partenaires et en évoque d’autres sans nom (« agriculteurs », « bénévoles », « etc. »). L’absence d’un nom n’est pas l’absence d’un lien : les nombres sont des planchers.",
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
    `${f.count(open, { one: "fiche", other: "fiches" })} sur ${f.number(total)} ${f.plural(open, { one: "finit", other: "finissent" })} leur liste par « etc. » ; ${f.count(unnamed, { one: "groupe de partenaires est cité", other: "groupes de partenaires sont cités" })} sans nom.`,
  field: (name: string) => fields[name] ?? name,
  tools: "Pour aller plus loin",
  api: "Interface de programmation (API)",
  positions:
    "La place des points vient d’un calcul fixe (ForceAtlas2) : la même à chaque ouverture. Elle rapproche les projets qui partagent des acteurs ; les distances exactes n’ont pas d’autre sens.",
};

const en: typeof fr = {
  title: "About",
  what: "Maillage shows who ties projects of territorial cooperation together: the partners and coaches they have in common, with the printed words that each link rests on.",
  ect: "What is an ECT?",
  ectText:
    "An écosystème coopératif territorialisé (territorial cooperative ecosystem) brings together companies, authorities and associations around a need of the territory: food, housing, mobility… ADEME’s COOP’TER programme supports their emergence.",
  shared: "What does “shared” count?",
  sharedText:
    "Two projects share an actor when the same organisation or person carries, leads, coaches, co-facilitates or supports both. Being merely named in the text is not enough, unless one asks for it.",
  absence: "What does an absence mean?",
  absenceText:
    "The booklet names some partners and mentions others without a name (“farmers”, “volunteers”, “etc.”). Absence of a name is not absence of a link: the figures are floors.",
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
    `${e.count(open, { one: "card", other: "cards" })} of ${e.number(total)} ${e.plural(open, { one: "ends its", other: "end their" })} list with “etc.”; ${e.count(unnamed, { one: "group of partners is", other: "groups of partners are" })} mentioned without a name.`,
  field: (name) => fieldsEn[name] ?? name,
  tools: "Further",
  api: "Programming interface (API)",
  positions:
    "Places come from a fixed computation (ForceAtlas2): the same at every opening. It draws projects that share actors together; exact distances mean nothing more.",
};

/** The words of the page about the data. */
export const ABOUT = { fr, en };
