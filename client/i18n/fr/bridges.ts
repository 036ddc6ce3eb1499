import type { Estimate } from "../../../server/contract/sampling.ts";
import { number, count, percent, roughPercent } from "./numbers.ts";

/** The words of who bridges. */
export const bridges = {
  lead: "Qui fait le lien ? Plusieurs mesures, parce qu’aucune ne dit tout. Moins il y a {ofProjects}, moins le rang exact compte : regardez sa fourchette.",
  what: "Classer",
  whats: { actors: "les acteurs", projects: "les {projects}", regions: "les régions" },
  /** `range` is null where leaving out was not tried. */
  finding: (name: string, range: readonly [number, number] | null, tied: number) => {
    const first = `${name} arrive en tête pour le passage${tied > 1 ? `, à égalité avec ${count(tied - 1, { one: "autre", other: "autres" })}` : ""}`;
    if (range === null) return `${first} ; sans essai de retirer un{e} {project}, on ne sait pas si ce rang tient.`;
    const [best, worst] = range;
    if (worst === 1)
      return `${first}${tied > 1 ? " ; ce rang tient" : ""}, {whichever} que soit {theProject} qu’on retire.`;
    return best === worst
      ? `${first}, mais au rang ${number(best)} dès qu’on retire un{e} {project}.`
      : `${first}, mais en retirant un{e} {project} à la fois, son rang va de ${number(best)} à ${number(worst)}.`;
  },
  nobody: "Personne ne relie deux {projects} dans ce choix. Élargissez le choix des {projects}.",
  actor: "Acteur",
  project: "{Project}",
  projects: "{Projects}",
  regionsHeld: "Régions",
  degree: "Liens directs",
  degreeHelp: {
    actors: "Part des {projects} où l’acteur est engagé : 1 s’il est dans {all}.",
    projects: "Part des acteurs engagés dans {theProject}.",
  },
  between: "Passage",
  betweenHelp:
    "Intermédiarité : combien de plus courts chemins du réseau acteurs–{projects} passent ici, rapporté au plus grand nombre possible pour un acteur, ou pour un{e} {project}, dans un réseau de cette taille : 0 si aucun n’y passe, 1 au plus (Borgatti et Everett, 1997). Haute : sans ce point, des {projects} s’éloignent.",
  sole: "Seul lien",
  soleHelp: "Paires {ofProjects} que cet acteur est seul à relier : sans lui, elles ne partageraient plus personne.",
  soleSplit: (between: number, total: number) =>
    total === 1
      ? "entre deux régions"
      : between === total
        ? "toutes entre deux régions"
        : `dont ${number(between)} entre deux régions`,
  brokerage: "Mise en relation",
  brokerageHelp:
    "Paires {ofProjects} voisin{e}s qui ne se partagent personne l’un{e} à l’autre, mais chacun{e} quelqu’un avec {that}-ci (Gould et Fernandez, 1989).",
  brokerageKinds: {
    coordinator: "dans sa région",
    gatekeeper: "entre sa région et une autre",
    consultant: "dans une autre région",
    liaison: "entre deux autres régions",
    unplaced: "sans région connue",
  },
  community: "Groupe",
  /** `compared`: how many groups of one actor were compared where it is in more; null where all were. */
  communityHelp: (groups: number, modularity: string, runs: number, compared: number | null) =>
    `Groupe : ${count(groups, { one: "ensemble", other: "ensembles" })} {ofProjects} plus lié{e}s dedans que dehors (Louvain, 2008 ; modularité ${modularity}). La stabilité dit combien de fois, sur ${count(runs, { one: "essai", other: "essais" })}, un{e} {project} reste dans son ensemble.${compared === null ? "" : ` Des ensembles où un même acteur est présent, ${count(compared, { one: "est comparé", other: "sont comparés" })} au plus à chaque essai : un réseau aussi dense ne se parcourt pas en entier.`}`,
  constancy: "stable à",
  togetherTitle: (n: number) => `Dans le même groupe, sur ${count(n, { one: "essai", other: "essais" })} :`,
  togetherShare: percent,
  nobodyTogether: "Seul{e} dans tous les essais.",
  group: "Avec qui ?",
  itsTies: "Lire ses liens",
  triads: (n: number) =>
    n === 0
      ? "Ses voisin{e}s se partagent {all} quelqu’un : {it} n’en met aucun{e} en relation. Ses liens :"
      : `Met en relation ${count(n, { one: "paire {ofProjects} qui ne se partage personne", other: "paires {ofProjects} qui ne se partagent personne" })} ; ses liens, qui le permettent, sont dessous.`,
  range: "Rang si l’on retire un{e} {project}",
  rangeOf: (rank: number, best: number, worst: number) =>
    best === worst && rank === best
      ? `rang ${number(rank)}, toujours`
      : rank < best || rank > worst
        ? `rang ${number(rank)} avec {all} les {projects} ; de ${number(best)} à ${number(worst)} dès qu’il en manque un{e}`
        : `rang ${number(rank)}, de ${number(best)} à ${number(worst)} selon {theProject} retiré{e}`,
  rangeUnknown: "fourchette non calculée",
  tied: (n: number) => `à égalité avec ${count(n - 1, { one: "autre", other: "autres" })}`,
  strict: "Rang, noms séparés",
  strictHelp:
    "Rang, noms séparés : celui qu’on aurait sans réunir les noms qu’un relecteur a jugés être les mêmes. Des noms à égalité portent le même rang, le meilleur d’entre eux. Un tiret : le nom n’existe pas sous cette forme.",
  how: "Comment lire",
  sure: "Fourchette : le meilleur et le pire rang quand on retire chaque {project} tour à tour. Large, le rang tient à un{e} {project} ; étroite, il est solide. Le rang avec {all} les {projects} peut tomber hors de sa fourchette : un{e} {project} retiré{e}, le classement est aussi plus court.",
  estimated: ({ pivots, seed, bound, probability, largest }: Estimate) =>
    `Passage estimé sur ${count(pivots, { one: "point de départ tiré", other: "points de départ tirés" })} au sort (Brandes et Pich, 2007, pondéré selon Geisberger et al., 2008 ; graine ${seed}) : ${number(100 * probability)} fois sur 100, aucun chiffre ne s’écarte du chiffre exact de plus de ${roughPercent(bound / largest)} du plus grand.`,
  toExact: "Calculer exactement",
  toExactHint: "Plus long : de quelques secondes à dix minutes au plus, selon la taille ; le calcul peut être arrêté.",
  exact: "Passage exact : compté depuis chaque point, sans tirage au sort.",
  toEstimate: "Revenir à l’estimation",
  computing: "Calcul exact en cours.",
  since: (seconds: number) => `Depuis ${count(seconds, { one: "seconde", other: "secondes" })} ; dix minutes au plus.`,
  stop: "Arrêter",
  regionsLead:
    "Une région ouverte partage ses acteurs avec d’autres ; une région fermée, entre ses propres {projects}.",
  ei: "Ouverture (E–I)",
  eiHelp:
    "Ouverture : de −1 (tous les liens restent dans la région) à 1 (tous en sortent) ; Krackhardt et Stern, 1988. Une région d’un{e} seul{e} {project} ne peut que s’ouvrir.",
  internal: "Liens dans la région",
  external: "Liens vers d’autres",
  noTies: "aucun lien",
  more: (shown: number, total: number) => `Les ${number(shown)} premiers sur ${number(total)}.`,
};
