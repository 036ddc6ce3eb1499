import type { Noun } from "../numbers.ts";
import { count, number } from "./numbers.ts";
import { entity, kinds } from "./vocabulary.ts";

const correction = { one: "correction non adoptée, faite", other: "corrections non adoptées, faites" };
const step = { one: "pas", other: "pas" };

/** The words of a filter, part by part. */
export const filter = {
  whole: "tout le réseau",
  between: " ; ",
  more: (n: number) => `${number(n)} de plus`,
  projects: (names: string, project: Noun) => `${project.other} : ${names}`,
  regions: (names: string) => `régions : ${names}`,
  themes: (names: string) => `thèmes : ${names}`,
  legalForms: (names: string) => `formes juridiques : ${names}`,
  kinds: (names: string) => `entités : ${names}`,
  roles: (names: string) => `liens : ${names}`,
  statuses: (names: string) => `liens dont la preuve est : ${names}`,
  minProjects: (n: number, project: Noun) => `acteurs d’au moins ${count(n, project)}`,
  ids: (names: string) => `entre ces seules entités : ${names}`,
  focus: (name: string, depth: number) => `autour de ${name}, jusqu’à ${count(depth, step)}`,
  core: (k: number) => `noyau où chacun a au moins ${number(k)} voisins (k-core, Seidman, 1983)`,
  expanded: (n: number) => `avec les voisins de ${count(n, entity)}`,
  collapsed: (n: number) => `sans les voisins d’un seul lien de ${count(n, entity)}`,
  hidden: (n: number) => `sans ${count(n, entity)}, à la main`,
  /** Beside those that have a name. */
  people: (n: number) => count(n, kinds.person),
  chosen: (n: number) => `soit ${count(n, entity)}`,
  prose: "avec les mentions dans le texte courant",
  proseCounted: "avec les mentions dans le texte courant, comptées comme des participations",
  noProse: "sans les mentions dans le texte courant",
  strict: "sans les noms réunis à la relecture",
  corrected: (n: number) => `avec ${count(n, correction)} par celui ou celle qui lit`,
};
