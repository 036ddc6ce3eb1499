import type { Noun } from "../numbers.ts";
import { projectForms } from "./project-forms.ts";
import type { Level, WEIGHTS } from "../../view-conditions.ts";

type Ends = Record<Level | "either", { two: string; several: string }>;

const endsOf = (project: Noun): Ends => ({
  either: {
    two: `deux ${project.other} (ou deux territoires)`,
    several: `${projectForms(project).ofProjects} (ou de territoires)`,
  },
  project: { two: `deux ${project.other}`, several: projectForms(project).ofProjects },
  region: { two: "deux régions", several: "de régions" },
  departement: { two: "deux départements", several: "de départements" },
  country: { two: "deux pays", several: "de pays" },
  actor: { two: "deux acteurs", several: "d’acteurs" },
});

/** What two ends share: actors, or two actors projects. */
function shared(level: Level | "either", project: Noun) {
  if (level !== "actor")
    return { of: "d’acteurs", several: "les acteurs partagés", all: "les acteurs", one: "de l’acteur" };
  const { ofProjects, ofTheProject, e } = projectForms(project);
  return {
    of: ofProjects,
    several: `les ${project.other} partagé${e}s`,
    all: `les ${project.other}`,
    one: ofTheProject,
  };
}

/**
 * What the weight of a tie is, at each level, where projects are called so; `either` is between projects or
 * territories.
 */
export const weights: Record<(typeof WEIGHTS)[number], (level: Level | "either", project: Noun) => string> = {
  count: (level, project) =>
    `Le poids d’un lien entre ${endsOf(project)[level].two} est le nombre ${shared(level, project).of} en commun.`,
  newman: (level, project) =>
    `Le poids d’un lien entre ${endsOf(project)[level].two} est la somme, sur ${shared(level, project).several}, de 1/(k − 1), où k est le nombre ${endsOf(project)[level].several} ${shared(level, project).one} dans l’extrait (Newman, 2001).`,
  jaccard: (level, project) =>
    `Le poids d’un lien entre ${endsOf(project)[level].two} est la part qu’ont ${shared(level, project).several} parmi ${shared(level, project).all} des deux ensemble (indice de Jaccard, 1901).`,
};
