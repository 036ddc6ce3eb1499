import { number, count, plural } from "./numbers.ts";

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

/** The words of the page about the data. */
export const about = {
  title: "À propos",
  what: "Maillage montre qui relie les {projects}{ofTopic} : {commonActors} qu’{it}s ont en commun, avec les mots {printed}s qui fondent chaque lien.",
  data: "Les données",
  version: (version: string) => `Version ${version}`,
  source: "Source",
  licence: "Conditions",
  cite: "Citer",
  withoutPeople:
    "Les personnes ont été retirées de ces données : ni noms, ni liens, ni comptes ne les comprennent. La source, elle, peut les nommer.",
  persons: "{?persons:Les noms de personnes figurent avec le rôle {printed} dans {source}, et rien d’autre.}",
  complete: "Ce que dit chaque {card}",
  project: "{Project}",
  named: "Partenaires nommés",
  unnamed: "Sans nom",
  open: "Liste ouverte",
  missing: "Absent {ofCard}",
  yes: "oui",
  unknown: "non dit",
  none: "rien",
  /** Nothing where no list is open and nobody is mentioned without a name. */
  summary: (open: number, unnamed: number, total: number) => {
    const said = [
      open > 0 &&
        `${count(open, { one: "{card}", other: "{cards}" })} sur ${number(total)} ${plural(open, { one: "finit", other: "finissent" })} leur liste par « etc. » ou « … »`,
      unnamed > 0 &&
        `${count(unnamed, { one: "groupe de partenaires est cité", other: "groupes de partenaires sont cités" })} sans nom`,
    ].filter(Boolean);
    return said.length === 0 ? "" : `${said.join(" ; ")}.`;
  },
  field: (name: string) => fields[name] ?? name,
  tools: "Pour aller plus loin",
  api: "Interface de programmation (API)",
  noServer:
    "Cette page répond sans serveur : il n’y a ni interface de programmation ni adresse que des programmes puissent interroger. Tout ce qui s’y demande s’y calcule, et s’en va en fichiers par « Emporter ».",
  /** The terms of the data that this page knows, by package: those of a package are in one language. */
  terms: {
    "coopter-2024":
      "Faits cités d’une publication de l’ADEME, dont les propres conditions valent pour son texte, qui n’est pas reproduit ici ; codes officiels sous Licence Ouverte 2.0.",
  } as Record<string, string>,
  howTo: "Pour citer ce que vous trouvez",
  howToText:
    "Citez la source ci-dessus, et donnez l’adresse de votre vue : elle garde le filtre, le choix et la place de chaque point. Une référence toute prête (phrase, BibTeX, CSL-JSON) et un paragraphe de méthode sont sous « Emporter », puis « Citer ».",
  places: "Comment les points sont placés",
  positions:
    "La place des points vient d’un calcul (ForceAtlas2, puis des {projects} rangé{e}s par région et leurs acteurs autour d’{them}) fait une fois par version des données : la même pour tous, à chaque ouverture, quel que soit le filtre. Être proche veut dire partager des acteurs ou une région ; les distances exactes n’ont pas d’autre sens. Les morceaux du réseau que rien ne relie aux autres sont dessinés à part, puis rangés côte à côte.",
  makers: "Qui l’a fait",
  makersText: "Maillage est un logiciel libre (licence MIT) écrit par ses contributeurs.{methods}",
};
