import { numbers, type Noun } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  lead: (noun: Noun) =>
    noun.one === "acteur"
      ? "Deux acteurs engagés dans beaucoup de projets s’y croisent parfois par simple hasard."
      : `${noun.one === "région" ? "Deux régions" : "Deux projets"} qui ont beaucoup d’acteurs en partagent parfois par simple hasard.`,
  compared: {
    sdsm: "On calcule donc, sans rien tirer au sort, ce que donnerait le hasard si chacun gardait en moyenne autant de liens.",
    swap: "On compare donc à des réseaux tirés au sort où chacun garde exactement autant de liens.",
  },
  model: "Hasard",
  models: { sdsm: "nombres gardés en moyenne", swap: "nombres gardés exactement" },
  modelHelp: (noun: Noun) => {
    const each = `Chaque ${noun.one === "acteur" ? "projet" : noun.one} et chaque acteur garde`;
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
    `Avec ${f.count(samples, { one: "réseau tiré", other: "réseaux tirés" })}, la plus petite chance corrigée visible est ${p}.`,
  kept: (n: number, tested: number, noun: { of: string }) => {
    const beyond = "plus en commun que le hasard n’en donnerait, au seuil de 5\u202f% après correction";
    const silent = "Rien ne s’y lit comme une préférence, et rien n’en exclut une.";
    if (tested === 1)
      return n === 0
        ? `La seule paire ${noun.of} n’a pas ${beyond}. ${silent}`
        : `La seule paire ${noun.of} a ${beyond}.`;
    return n === 0
      ? `Aucune des ${f.number(tested)} paires ${noun.of} n’a ${beyond}. ${silent}`
      : `${f.number(n)} des ${f.number(tested)} paires ${noun.of} ${f.plural(n, { one: "a", other: "ont" })} ${beyond}.`;
  },
  shown: (n: number, total: number) =>
    `Les ${f.number(n)} premières paires sur ${f.number(total)} qui partagent quelque chose.`,
  yes: "au-delà du hasard",
  no: "compatible avec le hasard",
  verdict: "Verdict",
  closest: "Les paires les plus proches du seuil :",
};

const en: typeof fr = {
  lead: (noun) =>
    noun.one === "actor"
      ? "Two actors who take part in many projects sometimes meet there by mere chance."
      : `Two ${noun.other} with many actors sometimes share some by mere chance.`,
  compared: {
    sdsm: "So what chance would give, were each to have as many ties on average, is computed exactly; nothing is drawn by lot.",
    swap: "So they are compared with networks drawn by lot in which each keeps exactly as many ties.",
  },
  model: "Chance",
  models: { sdsm: "as many ties on average", swap: "exactly as many ties" },
  modelHelp: (noun) => {
    const each = `Each ${noun.one === "actor" ? "project" : noun.one} and each actor has`;
    return {
      sdsm: `${each}, on average, as many ties as in the booklet (SDSM, Neal, 2014); the more cautious of the two where most actors have one tie.`,
      swap: `${each} exactly as many ties as in the booklet; networks are drawn by trades, with a fixed seed.`,
    };
  },
  expected: "Expected by chance",
  shared: "In common",
  p: "Chance of as many",
  corrected: "Corrected chance",
  pHelp: {
    sdsm: "Chance (p): the probability, computed exactly (Poisson binomial distribution), that chance gives the pair at least as much in common; 0.05 means once in twenty.",
    swap: "Chance (p): over all networks drawn by lot, the share in which the pair has at least as much in common; 0.05 means once in twenty.",
  },
  correctedHelp:
    "Corrected: looking at so many pairs, one always finds a rare one; Holm’s correction (1979) allows for it. A pair is kept only below 0.05 after correction.",
  smallest: (p, samples) =>
    `With ${e.count(samples, { one: "network drawn", other: "networks drawn" })}, the smallest corrected chance that can show is ${p}.`,
  kept: (n, tested, noun) => {
    const beyond = "more in common than chance would give, at 5% after correction";
    const silent = "None of it reads as a preference, nor rules one out.";
    if (tested === 1)
      return n === 0
        ? `The only pair ${noun.of} does not have ${beyond}. ${silent}`
        : `The only pair ${noun.of} has ${beyond}.`;
    return n === 0
      ? `None of the ${e.number(tested)} pairs ${noun.of} has ${beyond}. ${silent}`
      : `${e.number(n)} of the ${e.number(tested)} pairs ${noun.of} ${e.plural(n, { one: "has", other: "have" })} ${beyond}.`;
  },
  shown: (n, total) => `The first ${e.number(n)} of ${e.number(total)} pairs that share something.`,
  yes: "beyond chance",
  no: "compatible with chance",
  verdict: "Verdict",
  closest: "The pairs closest to the threshold:",
};

/** The words of what is beyond chance. */
export const BACKBONE = { fr: french(fr), en };
