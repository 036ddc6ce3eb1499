import type { DistanceEstimate, Estimate } from "../../sampling.ts";
import { count, number, rough, roughPercent } from "./numbers.ts";

/** The conditions of a view beside its filter, in French; names come in the same language. */
export const conditions = {
  /** Said by the page alone, which fills in what is told apart. */
  part: { coaches: "{bareApart} seul", partners: "hors {bareApart}" },
  level: { region: "entre régions", departement: "entre départements", country: "entre pays", actor: "entre acteurs" },
  weight: { newman: "poids de Newman", jaccard: "poids de Jaccard" },
  model: { swap: "hasard par échanges" },
  betweenness: { exact: "passage (intermédiarité) exact" },
  /** Where it is not. */
  estimated: ({ pivots, seed, bound, probability, largest }: Estimate) =>
    `passage (intermédiarité) estimé depuis ${count(pivots, { one: "point tiré", other: "points tirés" })} au sort (graine ${seed}), à ${roughPercent(bound / largest)} du plus grand chiffre près, ${number(100 * probability)} fois sur 100`,
  /** Of a mean distance. */
  distance: ({ sources, seed, error }: DistanceEstimate) =>
    `distance moyenne estimée depuis ${count(sources, { one: "point tiré", other: "points tirés" })} au sort (graine ${seed}), erreur type ${rough(error)} avant tout retrait`,
  excluded: (names: string) => `sans ${names}`,
  avoided: (names: string) => `sans passer par ${names}`,
  mode: { everywhere: "dans tous à la fois", exactly: "dans ceux-là et aucun autre" },
  least: (n: number) => `dans au moins ${n}`,
  members: { region: "entre régions", country: "entre pays" },
  role: (name: string) => `par un seul rôle : ${name}`,
  kind: { organisation: "organisations seules", person: "personnes seules" },
  ends: { regions: "paires sommées entre régions" },
  /** What may be left out: a role, or a group of actors. */
  left: {
    accompanies: "l’accompagnement",
    partners: "les partenaires",
    carries: "les porteurs",
    leads: "les responsables",
    co_facilitates: "les co-animateurs",
    funder: "l’ADEME",
    networks: "les réseaux nationaux",
    selection: "les acteurs choisis sur le réseau",
  } as Record<string, string>,
};
