import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";

const areas = { regions: { one: "région", other: "régions" }, zones: { one: "zone", other: "zones" } };
const ties = { one: "lien tracé", other: "liens tracés" };
const points = { one: "point", other: "points" };
const actors = { one: "acteur", other: "acteurs" };

/** The words of the picture of a large network: what stands for what, from how far. */
export const far = {
  around: (name: string) => `Autour de ${name}`,
  counts: (projects: number, n: number) =>
    [...(projects > 0 ? [count(projects, kinds.project)] : []), count(n, actors)].join(" · "),
  areas: (by: "regions" | "zones", n: number, what: string) => `De loin : ${count(n, areas[by])} pour ${what}.`,
  parts: (n: number, all: number) => `Plus près : ${count(n, areas.zones)} en vue sur ${number(all)}.`,
  zone: "Une zone réunit des points voisins sur le dessin et porte le nom du plus relié d’entre eux.",
  ties: (drawn: number, all: number) =>
    drawn === all ? "" : `${count(drawn, ties)} entre elles sur ${number(all)}, les plus forts d’abord.`,
  roles: "Un trait a les couleurs des rôles dont il est fait ; le plus fréquent est le plus large.",
  left: (n: number, isProjects: boolean) =>
    `Sans région, donc hors du dessin : ${count(n, isProjects ? kinds.project : points)}.`,
  open: "Choisir l’une d’elles ou rapprocher montre ce qu’elle contient.",
  shared: (drawn: number, all: number) =>
    `Plus près : ${count(drawn, points)} sur ${number(all)} en vue, {projects} et acteurs de plusieurs {projects} ; les acteurs d’un{e} seul{e} viennent en rapprochant.`,
  all: (drawn: number, all: number) => `De près : tous les points en vue, ${number(drawn)} sur ${number(all)}.`,
  leaving: "Les liens qui sortent de la vue ne sont pas tous tracés.",
  list: (by: "regions" | "zones", n: number) => `${count(n, areas[by])} en liste`,
  name: "Nom",
  projects: "{ProjectsTitle}",
  actors: "Acteurs",
  nearest: "La plus liée",
  tie: (name: string, n: number) => `${name} (${number(n)})`,
  said: (name: string, counts: string, tie: string | null) =>
    `${name} : ${counts}${tie === null ? "" : `, surtout liée à ${tie}`}. Entrée pour l’ouvrir.`,
};
