import type { Level, WEIGHTS } from "../../view-conditions.ts";

const ends: Record<Level | "either", { two: string; several: string }> = {
  either: { two: "deux projets (ou deux territoires)", several: "de projets (ou de territoires)" },
  project: { two: "deux projets", several: "de projets" },
  region: { two: "deux régions", several: "de régions" },
  departement: { two: "deux départements", several: "de départements" },
  actor: { two: "deux acteurs", several: "d’acteurs" },
};

/** What two ends share. */
const shares = {
  actors: { of: "d’acteurs", several: "les acteurs partagés", all: "les acteurs", one: "de l’acteur" },
  projects: { of: "de projets", several: "les projets partagés", all: "les projets", one: "du projet" },
};

/** What the weight of a tie is, at each level; `either` is between projects or territories. */
export const weights: Record<(typeof WEIGHTS)[number], (level: Level | "either") => string> = {
  count: (level) => `Le poids d’un lien entre ${ends[level].two} est le nombre ${shared(level).of} en commun.`,
  newman: (level) =>
    `Le poids d’un lien entre ${ends[level].two} est la somme, sur ${shared(level).several}, de 1/(k − 1), où k est le nombre ${ends[level].several} ${shared(level).one} dans l’extrait (Newman, 2001).`,
  jaccard: (level) =>
    `Le poids d’un lien entre ${ends[level].two} est la part qu’ont ${shared(level).several} parmi ${shared(level).all} des deux ensemble (indice de Jaccard, 1901).`,
};

function shared(level: Level | "either"): typeof shares.actors {
  return shares[level === "actor" ? "projects" : "actors"];
}
