import { number, count } from "./numbers.ts";

/** The words of the shortest paths between two names. */
export const paths = {
  lead: "Tous les plus courts chemins entre deux noms, en passant par les rôles des acteurs ; thèmes et territoires ne comptent pas.",
  from: "De",
  to: "À",
  choose: "Choisissez deux noms : tapez quelques lettres.",
  same: "Choisissez deux noms différents.",
  ignored: (id: string) =>
    `Cette adresse cherche un chemin de ou vers « ${id} », qui n’est ni un{e} {project}, ni une organisation, ni une personne de ces données.`,
  swap: "Échanger",
  none: (from: string, to: string) => `Aucun chemin ne mène de ${from} à ${to}.`,
  noneNext: "Élargissez le choix des {projects}, comptez tous les acteurs, ou choisissez un autre nom.",
  /** `more` where not every path was asked for. */
  found: (from: string, to: string, n: number, between: number, more: boolean) =>
    `De ${from} à ${to}, ${more ? "plus de " : ""}${count(n, { one: "plus court chemin", other: "plus courts chemins" })} ${n > 1 ? "passent" : "passe"} par ${count(between, { one: "intermédiaire", other: "intermédiaires" })}.`,
  direct: (from: string, to: string) => `${from} et ${to} sont liés directement.`,
  more: (n: number) => `Les ${number(n)} premiers sont montrés.`,
  show: "Voir ce chemin sur le réseau",
  sure: "Un chemin absent {ofSource} n’est pas un chemin qui n’existe pas.",
};
