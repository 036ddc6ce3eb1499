import { count } from "./numbers.ts";
import { kinds } from "../../../server/contract/i18n/fr/vocabulary.ts";

/** The words of the introduction. */
export const intro = {
  title: "Qui relie les projets entre eux ?",
  body: (projects: number, organisations: number, persons: number) =>
    `${count(projects, kinds.project)} de coopération territoriale (ECT), ${count(organisations, kinds.organisation)} et ${count(persons, kinds.person)}. Un trait relie un acteur à chaque projet qu’il porte, accompagne ou soutient : ceux qui touchent plusieurs projets font le maillage.`,
  start: "Choisissez un point, cherchez un nom, ou partez d’un constat :",
  dismiss: "Fermer l’introduction",
  reopen: "Constats",
  startFrom: "Ou commencez par",
  questions: "une question :",
  regions: "une région :",
  themes: "un thème :",
  persons: "une personne :",
  projects: "un projet :",
};
