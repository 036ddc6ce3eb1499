import { count, number } from "./numbers.ts";
import { kinds } from "../kinds.ts";

const areas = {
  countries: { one: "pays", other: "pays" },
  regions: { one: "région", other: "régions" },
  zones: { one: "zone", other: "zones" },
};
type By = keyof typeof areas;
const ties = { one: "lien tracé", other: "liens tracés" };
const points = { one: "point", other: "points" };
const actors = { one: "acteur", other: "acteurs" };

/** The words of the picture of a large network: what stands for what, from how far. */
export const far = {
  around: (name: string, within: string | null) =>
    within === null ? `Autour de ${name}` : `${within}, autour de ${name}`,
  counts: (projects: number, n: number) =>
    [...(projects > 0 ? [count(projects, kinds.project)] : []), count(n, actors)].join(" · "),
  areas: (by: By, n: number, what: string) => `De loin : ${count(n, areas[by])} pour ${what}.`,
  parts: (by: By, n: number, all: number) => `Plus près : ${count(n, areas[by])} en vue sur ${number(all)}.`,
  zone: "Une zone réunit des points voisins sur le dessin et porte le nom du plus relié d’entre eux.",
  ties: (drawn: number, all: number) =>
    drawn === all ? "" : `${count(drawn, ties)} sur ${number(all)}, les plus forts d’abord.`,
  roles:
    "Un trait joint deux disques qui ont des acteurs communs, d’autant plus large qu’ils en ont plus ; il a les couleurs de leurs rôles, le plus fréquent au plus large.",
  left: (by: By, n: number, isProjects: boolean) =>
    `${by === "countries" ? "Sans pays" : "Sans région"}, donc hors du dessin : ${count(n, isProjects ? kinds.project : points)}.`,
  open: "Choisir un disque ou rapprocher montre ce qu’il contient.",
  shared: (drawn: number, all: number) =>
    `Plus près : ${count(drawn, points)} sur ${number(all)} en vue, {projects} et acteurs de plusieurs {projects} ; les acteurs d’un{e} seul{e} viennent en rapprochant.`,
  all: (drawn: number, all: number) => `De près : tous les points en vue, ${number(drawn)} sur ${number(all)}.`,
  leaving: "Les liens qui sortent de la vue ne sont pas tous tracés.",
  list: (by: By, n: number) => `Lire le dessin ; ${count(n, areas[by])} en liste`,
  name: "Nom",
  projects: "{ProjectsTitle}",
  actors: "Acteurs",
  nearest: "Lien le plus fort",
  tie: (name: string, n: number) => `${name} (${number(n)})`,
  said: (name: string, counts: string, tie: string | null) =>
    `${name} : ${counts}${tie === null ? "" : `, d’abord un lien avec ${tie}`}. Entrée pour l’ouvrir.`,
};
