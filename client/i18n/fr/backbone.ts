import type { Level } from "../../../server/contract/view-conditions.ts";
import { number, count, plural } from "./numbers.ts";

/** The words of what is beyond chance. */
export const backbone = {
  lead: (level: Level) =>
    level === "actor"
      ? "Deux acteurs engagés dans beaucoup {ofProjects} s’y croisent parfois par simple hasard."
      : `${level === "region" ? "Deux régions" : "Deux {projects}"} qui ont beaucoup d’acteurs en partagent parfois par simple hasard.`,
  compared: {
    sdsm: "On calcule donc, sans rien tirer au sort, ce que donnerait le hasard si chacun gardait en moyenne autant de liens.",
    swap: "On compare donc à des réseaux tirés au sort où chacun garde exactement autant de liens.",
  },
  model: "Hasard",
  models: { sdsm: "nombres gardés en moyenne", swap: "nombres gardés exactement" },
  modelHelp: (level: Level) => {
    const each = `Chaque ${level === "region" ? "région" : "{project}"} et chaque acteur garde`;
    return {
      sdsm: `${each} en moyenne son nombre de liens (modèle SDSM, Neal, 2014) ; le plus prudent des deux quand la plupart des acteurs n’ont qu’un lien.`,
      swap: `${each} exactement son nombre de liens ; les réseaux sont tirés par échanges, à graine fixe.`,
    };
  },
  expected: "Attendus au hasard",
  shared: "En commun",
  p: "Chance d’en voir autant",
  corrected: "Chance corrigée",
  pHelp: {
    sdsm: "Chance (p) : la probabilité, calculée exactement (loi de Poisson binomiale), que le hasard donne à la paire au moins autant en commun ; 0,05 veut dire une fois sur vingt.",
    swap: "Chance (p) : sur tous les réseaux tirés au sort, la part où la paire a au moins autant en commun ; 0,05 veut dire une fois sur vingt.",
  },
  correctedHelp:
    "Corrigée : en regardant tant de paires, on finit toujours par en trouver une rare ; la correction de Holm (1979) en tient compte. Une paire n’est retenue qu’en dessous de 0,05 après correction.",
  smallest: (p: string, samples: number) =>
    `Avec ${count(samples, { one: "réseau tiré", other: "réseaux tirés" })}, la plus petite chance corrigée visible est ${p}.`,
  /** `untested`: pairs of which one end has nobody who is counted. */
  kept: (n: number, tested: number, untested: number, noun: { of: string }) => {
    const beyond = "plus en commun que le hasard n’en donnerait, au seuil de 5 % après correction";
    const silent = "Rien ne s’y lit comme une préférence, et rien n’en exclut une.";
    if (tested === 1)
      return n === 0
        ? `La seule paire ${noun.of}${untested > 0 ? " à comparer" : ""} n’a pas ${beyond}. ${silent}`
        : `La seule paire ${noun.of}${untested > 0 ? " à comparer" : ""} a ${beyond}.`;
    return n === 0
      ? `Aucune des ${number(tested)} paires ${noun.of} n’a ${beyond}. ${silent}`
      : `${number(n)} des ${number(tested)} paires ${noun.of} ${plural(n, { one: "a", other: "ont" })} ${beyond}.`;
  },
  untested: (n: number) =>
    n === 0
      ? ""
      : `${count(n, { one: "paire n’est pas comparée", other: "paires ne sont pas comparées" })} : personne n’est compté dans l’un des deux.`,
  nobody:
    "Personne n’est compté dans ce choix : il n’y a rien en commun à comparer au hasard. Comptez d’autres rôles ou tous les acteurs.",
  shown: (n: number, total: number) =>
    `Les ${number(n)} premières paires sur ${number(total)} qui partagent quelque chose.`,
  yes: "au-delà du hasard",
  no: "compatible avec le hasard",
  verdict: "Verdict",
  closest: "Les paires les plus proches du seuil :",
};
