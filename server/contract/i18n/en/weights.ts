import type { Level } from "../../view-conditions.ts";
import type { weights as french } from "../fr/weights.ts";

const ends: Record<Level | "either", { two: string; several: string }> = {
  either: { two: "two projects (or territories)", several: "projects (or territories)" },
  project: { two: "two projects", several: "projects" },
  region: { two: "two regions", several: "regions" },
  departement: { two: "two départements", several: "départements" },
  actor: { two: "two actors", several: "actors" },
};

/** What two ends share. */
const shares = {
  actors: { of: "actors", several: "the actors", one: "the actor" },
  projects: { of: "projects", several: "the projects", one: "the project" },
};

/** What the weight of a tie is, at each level; `either` is between projects or territories. */
export const weights: typeof french = {
  count: (level) =>
    `The weight of a tie between ${ends[level].two} is the number of ${shared(level).of} that they share.`,
  newman: (level) =>
    `The weight of a tie between ${ends[level].two} is the sum, over ${shared(level).several} that they share, of 1/(k − 1), where k is the number of ${ends[level].several} of ${shared(level).one} in the extract (Newman, 2001).`,
  jaccard: (level) =>
    `The weight of a tie between ${ends[level].two} is the share of common ${shared(level).of} among ${shared(level).several} of either (Jaccard’s index, 1901).`,
};

function shared(level: Level | "either"): typeof shares.actors {
  return shares[level === "actor" ? "projects" : "actors"];
}
