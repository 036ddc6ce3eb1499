import { kinds } from "../kinds.ts";
import { number, count } from "./numbers.ts";

const project = kinds.project;

/** The words of what holds without some actors. */
export const exclusion = {
  lead: "Deux {projects} sont lié{e}s quand {it}s partagent un acteur. Retirez-en : que reste-t-il ?",
  nothing: "Cochez ce qu’il faut retirer.",
  sentence: (before: number, after: number, total: number, isolates: number) =>
    before === 1
      ? "Même avec tous les acteurs, aucun{e} {project} n’en partage avec un{e} autre."
      : `Avec tous les acteurs, ${before === total ? `les ${count(total, project)}` : `${count(before, project)} sur ${number(total)}`} tiennent ensemble de proche en proche. ${after === 1 ? "Après ce retrait, aucun{e} ne partage plus d’acteur avec un{e} autre." : `Après ce retrait, le plus grand groupe en réunit ${number(after)}, et ${isolates === 0 ? "aucun{e} {project} ne reste seul{e}" : count(isolates, { one: "{project} reste seul{e}", other: "{projects} restent seul{e}s" })}.`}`,
  same: "Ce qu’on retire ne change rien à la façon dont les {projects} se tiennent.",
  tiesNothing:
    "C’était acquis d’avance : dans ces {projects}, aucun acteur retiré n’est engagé dans deux à la fois, donc aucun n’en relie.",
  sure: (prose: boolean): string =>
    prose
      ? "Sûr pour ce que {source} {prints}{?unnamed: ; des partenaires cités sans nom peuvent lier des {projects} sans qu’on le voie}."
      : "Sûr pour ce que {theCards} {prints}nt{?prose:. Le texte des {projects} peut nommer d’autres liens (« Compter aussi les organisations citées dans le texte », à côté du réseau)}{?unnamed: ; des partenaires cités sans nom peuvent en cacher}.",
  measure: "Mesure",
  before: "Avec tous",
  after: "Après ce retrait",
  components: "Morceaux : groupes liés et {projects} seul{e}s",
  largest: "{Projects} du plus grand morceau",
  isolates: "{Projects} seul{e}s",
  distance: "Distance moyenne entre {projects} encore lié{e}s, en acteurs à passer",
  reachable: (pairs: number) => count(pairs, { one: "paire", other: "paires" }),
  distanceCaveat: (after: number, before: number) =>
    `La distance ne se compare pas d’une colonne à l’autre : après ce retrait, un chemin ne mène plus qu’entre ${count(after, { one: "paire", other: "paires" })} {ofProjects} sur ${number(before)}, et la moyenne ne porte que sur celles-là. Une distance plus courte ne veut pas dire que les {projects} se rapprochent.`,
  /** How the mean distance of a large network was estimated; ± is its standard error. */
  distanceEstimated: (sources: number, seed: number) =>
    `Distance moyenne estimée sur les chemins de ${count(sources, project)} tiré{e}s au sort (graine ${seed}) vers {all} les autres, à une erreur type près (±).`,
  ties: "Paires {ofProjects} liées",
  regionTies: (n: number) =>
    `Paires de régions liées directement, entre ${count(n, { one: "région", other: "régions" })}`,
  /** Of pairs of regions tied directly; of no regions to tie, nothing. */
  regionsSaid: (before: number, after: number) => {
    if (before === 0) return "";
    if (after === 0)
      return "Aucune région n’est plus liée directement à une autre : les territoires ne se liaient que par là.";
    const left = `${count(after, { one: "paire de régions reste liée", other: "paires de régions restent liées" })} directement, sur ${number(before)}`;
    if (after === before) return `${left} : les territoires se lient tout autant après ce retrait.`;
    return after * 4 <= before
      ? `${left} : les territoires ne se liaient presque que par là.`
      : `${left} : les territoires restent en partie liés après ce retrait.`;
  },
  strip: (label: string, sizes: string) => `${label} : groupes de ${sizes}`,
  stripRest: (projects: number, groups: number) =>
    `${count(projects, project)} dans ${count(groups, { one: "groupe plus petit", other: "groupes plus petits" })} (ceux d’un{e} seul{e} compris), en gris`,
  stripHelp:
    "Chaque bloc est un groupe {ofProjects} qui se tiennent, large de son nombre ; les {projects} seul{e}s sont les plus fins.",
  show: "Voir ce réseau après ce retrait",
  nothingLeft: "Le filtre ne garde que les rôles laissés de côté : sans eux, il ne reste aucun réseau à voir.",
  remaining: (n: number) =>
    n === 0
      ? "Aucune paire {ofProjects} ne reste liée."
      : `${count(n, { one: "paire {ofProjects} reste liée", other: "paires {ofProjects} restent liées" })}, par :`,
};
