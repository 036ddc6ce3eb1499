import type { Kind } from "../../../server/contract/shared.ts";
import { number, count, list } from "./numbers.ts";
import { kinds } from "../kinds.ts";

type Counts = [Kind, number][];

/** The words of what hangs on merges. */
export const merging = {
  title: "Ce qui tient à des noms réunis",
  loading: "On compare avec les noms séparés…",
  failed: "La comparaison n’a pas abouti.",
  joined: (names: number, counts: Counts) =>
    `Un relecteur a réuni ${count(names, { one: "nom {printed}", other: "noms {printed}s" })} à ${names === 1 ? "celui" : "ceux"} de ${list(counts.map(([kind, n]) => count(n, kinds[kind])))}.`,
  noneJoined: "Aucun nom n’a été réuni à un autre par un relecteur : rien n’en dépend.",
  actor: (name: string, before: number, after: number) =>
    `${name} : ${count(before, kinds.project)}, ${number(after)} si l’on sépare les noms${after < 2 ? " ; ce ne serait plus un acteur partagé" : ""}.`,
  pair: (a: string, b: string) => `${a} et ${b} ne partageraient plus aucun acteur.`,
  nothing: "Aucun acteur partagé et aucun lien entre deux {projects} n’en dépend.",
  rest: (actors: { before: number; after: number }, ties: { before: number; after: number }) =>
    `Le reste tient sans cela : ${count(actors.after, { one: "acteur partagé", other: "acteurs partagés" })} sur ${number(actors.before)} et ${count(ties.after, { one: "paire {ofProjects} lié{e}s", other: "paires {ofProjects} lié{e}s" })} sur ${number(ties.before)}.`,
  list: "Les noms réunis",
  name: "Réuni sous",
  names: "Noms {printed}s",
};
