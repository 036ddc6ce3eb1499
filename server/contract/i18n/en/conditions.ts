import type { conditions as french } from "../fr/conditions.ts";
import { count, number, rough, roughPercent } from "./numbers.ts";

/** The conditions of a view beside its filter, in English; names come in the same language. */
export const conditions: typeof french = {
  part: { coaches: "{apart} alone", partners: "without {apart}" },
  level: {
    region: "between regions",
    departement: "between départements",
    country: "between countries",
    actor: "between actors",
  },
  weight: { newman: "Newman’s weight", jaccard: "Jaccard’s weight" },
  model: { swap: "chance by swaps" },
  betweenness: { exact: "exact passage (betweenness)" },
  estimated: ({ pivots, seed, bound, probability, largest }) =>
    `passage (betweenness) estimated from ${count(pivots, { one: "point", other: "points" })} drawn by lot (seed ${seed}), to within ${roughPercent(bound / largest)} of the largest figure, ${number(100 * probability)} times in 100`,
  distance: ({ sources, seed, error }) =>
    `mean distance estimated from ${count(sources, { one: "point", other: "points" })} drawn by lot (seed ${seed}), standard error ${rough(error)} before anything is left out`,
  excluded: (names) => `without ${names}`,
  avoided: (names) => `not by way of ${names}`,
  mode: { everywhere: "in all at once", exactly: "in these and no other" },
  least: (n) => `in at least ${n}`,
  members: { region: "between regions", country: "between countries" },
  role: (name) => `by one role alone: ${name}`,
  kind: { organisation: "organisations alone", person: "people alone" },
  ends: { regions: "pairs summed between regions" },
  /** What may be left out: a role, or a group of actors. */
  left: {
    accompanies: "coaching",
    partners: "partners",
    carries: "carriers",
    leads: "project leads",
    co_facilitates: "co-facilitators",
    funder: "ADEME",
    networks: "national networks",
    selection: "the actors chosen on the network",
  },
};
