import { count } from "./numbers.ts";
import { kinds } from "../kinds.ts";

/** The words of filters in force, one each. */
export const chips = {
  minProjects: (n: number) => `au moins ${count(n, kinds.project)}`,
  without: (what: string) => `sans ${what}`,
  with: (what: string) => `avec ${what}`,
  prose: "texte compris",
  strict: "noms séparés",
  focus: (name: string, depth: number) => `autour de ${name}, ${count(depth, { one: "pas", other: "pas" })}`,
  expanded: (name: string) => `déplié : ${name}`,
  collapsed: (name: string) => `replié : ${name}`,
  core: (k: number) => `noyau : au moins ${count(k, { one: "voisin", other: "voisins" })} chacun`,
  hidden: (n: number) => count(n, { one: "masqué", other: "masqués" }),
  pinned: (n: number) => count(n, { one: "épinglé", other: "épinglés" }),
  status: (what: string) => `liens : ${what}`,
  colour: (name: string) => `couleur : ${name}`,
  size: (name: string) => `taille : ${name}`,
  rows: (what: string) => `lignes du tableau : ${what}`,
  chosen: (n: number) => `${count(n, kinds.project)} choisi{e}s`,
  chosenRows: "choisies seules",
};
