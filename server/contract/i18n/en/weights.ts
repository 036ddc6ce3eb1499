import type { Noun } from "../numbers.ts";
import type { Level } from "../../view-conditions.ts";
import type { weights as french } from "../fr/weights.ts";

type Ends = Record<Level | "either", { two: string; several: string }>;

const endsOf = (project: Noun): Ends => ({
  either: { two: `two ${project.other} (or territories)`, several: `${project.other} (or territories)` },
  project: { two: `two ${project.other}`, several: project.other },
  region: { two: "two regions", several: "regions" },
  departement: { two: "two départements", several: "départements" },
  country: { two: "two countries", several: "countries" },
  actor: { two: "two actors", several: "actors" },
});

/** What two ends share: actors, or two actors projects. */
const shared = (level: Level | "either", { one, other }: Noun) =>
  level === "actor"
    ? { of: other, several: `the ${other}`, one: `the ${one}` }
    : { of: "actors", several: "the actors", one: "the actor" };

/** What the weight of a tie is, at each level; `either` is between projects or territories. */
export const weights: typeof french = {
  count: (level, project) =>
    `The weight of a tie between ${endsOf(project)[level].two} is the number of ${shared(level, project).of} that they share.`,
  newman: (level, project) =>
    `The weight of a tie between ${endsOf(project)[level].two} is the sum, over ${shared(level, project).several} that they share, of 1/(k − 1), where k is the number of ${endsOf(project)[level].several} of ${shared(level, project).one} in the extract (Newman, 2001).`,
  jaccard: (level, project) =>
    `The weight of a tie between ${endsOf(project)[level].two} is the share of common ${shared(level, project).of} among ${shared(level, project).several} of either (Jaccard’s index, 1901).`,
};
