import { count, list, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of the introduction. */
export const intro = {
  title: "{?projects:Qui relie les {projects} entre {them} ?}{?ties:Qui est lié à qui ?}",
  body: (projects: number, organisations: number, persons: number, editions: number) =>
    `${list([`${count(projects, kinds.project)}{ofSubject}${editions > 1 ? ` de ${number(editions)} éditions` : ""}`, ...(organisations > 0 ? [count(organisations, kinds.organisation)] : []), ...(persons > 0 ? [count(persons, kinds.person)] : [])])}. {?projects:Un trait relie un acteur à chaque {project} {whichItTakesPartIn} : ceux qui touchent plusieurs {projects} font le maillage.}{?ties:Chaque petit point est un{e} {project}, entre ses deux acteurs.}`,
  start: "Choisissez un point, cherchez un nom, ou partez d’un constat :",
  editions:
    "Plusieurs jeux de données sont comptés ensemble : un{e} {project} qui est dans deux éditions y compte pour deux. Qui reste, part ou arrive se lit dans « Questions ».",
  dismiss: "Fermer l’introduction",
  reopen: "Constats",
  startFrom: "Ou commencez par",
  questions: "une question :",
  countries: "un pays :",
  regions: "une région :",
  themes: "un thème :",
  persons: "une personne :",
  organisations: "une organisation :",
  projects: "un{e} {project} :",
};
