import type { DistanceEstimate, Estimate } from "../../sampling.ts";
import type { Noun } from "../numbers.ts";
import { count, number, rough, roughPercent } from "./numbers.ts";
import { entity } from "./vocabulary.ts";

/** The sentences of the methods paragraph. */
export const methods = {
  source: (title: string, version: string, citation: string) =>
    `Les données sont celles du jeu « ${title} », version ${version} (empreinte de son contenu), établi d’après : ${citation}.`,
  extract: (filter: string) => `Extrait retenu (${filter}).`,
  /** What a view asked beside its filter, of which a file holds nothing. */
  view: (conditions: string) => `La vue citée répond, dans cet extrait, sous ces conditions : ${conditions}.`,
  /** How a betweenness of many points was estimated. */
  estimated: ({ pivots, seed, error, bound, probability, largest }: Estimate) =>
    `L’intermédiarité que montre la vue est estimée d’après les plus courts chemins qui partent de ${count(pivots, { one: "point tiré", other: "points tirés" })} au sort sans remise (graine ${seed}), et non de tous (Brandes et Pich, 2007 ; pondération de Geisberger, Sanders et Schultes, 2008) : la plus grande erreur type est de ${rough(error)} et, ${number(100 * probability)} fois sur 100, aucun chiffre ne s’écarte du chiffre exact de plus de ${rough(bound)}, soit ${roughPercent(bound / largest)} du plus grand.`,
  /** How a mean distance of many projects was estimated. */
  distance: ({ sources, seed, error }: DistanceEstimate) =>
    `La distance moyenne que montre la vue est estimée d’après les plus courts chemins qui partent de ${count(sources, { one: "point tiré", other: "points tirés" })} au sort sans remise (graine ${seed}), et non de tous ; ce que ces chemins doivent aux branches sans boucle est compté exactement. Son erreur type est de ${rough(error)} avant tout retrait.`,
  /** Where a file comes from a view that asked more than a filter says. */
  viewFact: (conditions: string) => `la vue répondait ${conditions} ; ce fichier garde tout l’extrait`,
  together: ({ one, feminine }: Noun) =>
    `Plusieurs jeux de données sont comptés ensemble : ce qui est ${feminine ? "une" : "un"} ${one} dans deux d’entre eux y compte pour deux.`,
  withoutPeople: "Les personnes ont été retirées des données avant tout calcul, et aucun compte ne les comprend.",
  counts: (n: string, m: string) => `Il compte ${n} et ${m}.`,
  /** A role, and how many links are of it. */
  ofRole: (role: string, n: number) => `${role} : ${number(n)}`,
  link: "Un lien va d’une source à une cible avec un rôle ; il compte une fois (poids 1), quel que soit le nombre de passages qui l’établissent, et chacun de ces passages est cité avec sa place.",
  /** Names are printed in a text, and written in a table. */
  joined: (names: number, entities: number, inText: boolean) =>
    `${count(names, inText ? { one: "nom imprimé a été réuni", other: "noms imprimés ont été réunis" } : { one: "nom écrit autrement a été réuni", other: "noms écrits autrement ont été réunis" })} par une personne à ${count(entities, entity)} de l’extrait, et chaque décision est consignée avec sa raison.`,
  unjoined: (inText: boolean) =>
    `Aucun nom${inText ? " imprimé" : ""} de l’extrait n’a été réuni à un autre par une personne.`,
  strict: (inText: boolean) =>
    `Les noms sont pris comme ils sont ${inText ? "imprimés" : "écrits"} : ceux qu’une personne a jugé désigner la même entité restent séparés.`,
  prose:
    "Les organisations que seul le texte courant mentionne sont dans l’extrait ; y être mentionnée ne compte pas comme participer à un projet.",
  proseCounted:
    "Les organisations que seul le texte courant mentionne sont dans l’extrait, et y être mentionnée compte comme participer au projet.",
  noProse: "Ce que seul le texte courant mentionne n’est pas compté.",
  /** What the source leaves out, as far as the data say that it does. */
  limits: (unnamed: boolean, open: boolean) =>
    `Un lien absent n’est pas une absence de lien${unnamed || open ? " : " : "."}${[
      unnamed ? "la source mentionne aussi des partenaires sans les nommer" : "",
      open ? "certaines de ses listes restent ouvertes (« etc. » ou « … »)" : "",
    ]
      .filter(Boolean)
      .join(", et ")}${unnamed || open ? "." : ""}`,
};
