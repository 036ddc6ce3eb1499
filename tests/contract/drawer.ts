import { rolesWith } from "../../seed/package/own-roles.ts";
import { KINDS, STATUSES } from "../../seed/package/vocabulary.ts";
import { datasetName } from "../../server/engine/dataset-name.ts";
import type { Filter } from "../../server/contract/filter.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Network } from "../../server/network/network.ts";
import type { RandomNumbers } from "../../server/statistics/random.ts";

/** Draws what questions are made of. */
export type Drawer = ReturnType<typeof drawer>;

/** Draws from what a network holds; the same sequence of numbers draws the same. */
export function drawer(random: RandomNumbers, network: Network) {
  const one = <const T>(values: readonly T[]): T => {
    const value = values[random.below(values.length)];
    if (value === undefined) throw new Error("Nothing to draw from.");
    return value;
  };
  const chance = (share: number) => random.fraction() < share;
  const some = <T>(values: readonly T[], most: number): T[] => {
    if (values.length === 0) return [];
    return [...new Set(Array.from({ length: 1 + random.below(most) }, () => one(values)))];
  };
  const keys = (kind?: Kind) =>
    network.nodes.filter((node) => !kind || node.attributes.kind === kind).map((node) => node.key);
  const maybe = <K extends string, T>(key: K, make: () => T, share = 0.3) =>
    (chance(share) ? { [key]: make() } : {}) as { [P in K]?: T };
  const forms = network.dataset.legalForms;
  const regions = keys("territory").filter((id) => id.startsWith("territory:region-"));
  const named = network.nodes.flatMap((node) => [node.attributes.name, ...node.attributes.otherNames]);
  const kinds = () => some(KINDS, 3);
  const every = rolesWith(network.dataset.roles);
  const roles = () => some(every, 4);
  const limit = () => one([1, 2, 5, 20, 500]);
  const ids = (kind?: Kind) => some(keys(kind), 6);
  return {
    one,
    some,
    chance,
    maybe,
    kinds,
    roles,
    role: () => one(every),
    ids,
    id: () => one(keys()),
    twoEnds: (): [string, string] => {
      const ends = [...keys("project"), ...keys("organisation"), ...keys("person")];
      const from = one(ends);
      // Nobody asks the way to where one is: the route refuses it.
      return [from, one(ends.filter((id) => id !== from))];
    },
    regions: () => some(regions, 3),
    written: (id: string) => (chance(0.5) ? id.slice(id.indexOf(":") + 1) : id),
    legalForms: () => some(forms, 2),
    redirected: () => some([...network.redirects.keys()], 2),
    keys,
    version: network.dataset.version,
    dataset: datasetName(network.dataset),
    /** A column of the data's own with a value of some node; null where they have none. */
    attribute: () => {
      const held = network.nodes.flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) =>
          name.startsWith("attr_") && ["string", "number", "boolean"].includes(typeof value)
            ? [{ name: name.slice("attr_".length), value: String(value as string | number | boolean) }]
            : [],
        ),
      );
      return held.length === 0 ? null : one(held);
    },
    package: () => one(network.dataset.packages).name,
    limit,
    pairs: () => ({
      weight: one(["count", "newman", "jaccard"] as const),
      ...maybe("through", () => some([...keys("organisation"), ...keys("person")], 20)),
      sole: chance(0.3),
      limit: limit(),
    }),
    words: () => {
      const name = chance(0.3) ? one(WORDS) : one(named);
      const at = random.below(name.length);
      return chance(0.3) ? name.slice(0, at + 1) : chance(0.4) ? name.slice(0, at) + name.slice(at + 1) : name;
    },
    filter: (): Filter => ({
      ...maybe("projects", () => ids("project"), 0.25),
      ...maybe("regions", () => some(chance(0.7) ? regions : keys("territory"), 3), 0.2),
      ...maybe("themes", () => some(keys("theme"), 3), 0.2),
      ...(forms.length > 0 ? maybe("legalForms", () => some(forms, 2), 0.15) : {}),
      ...maybe("kinds", kinds, 0.2),
      ...maybe("roles", roles),
      ...maybe("statuses", () => some(STATUSES, 2), 0.2),
      ...maybe("minProjects", () => one([1, 2, 3]), 0.25),
      ...maybe("ids", () => some(keys(), 60), 0.1),
      prose: chance(0.4),
      merging: one(["reviewed", "strict"] as const),
    }),
  };
}

const WORDS = [
  "ville",
  "la",
  "de paris",
  "fab t",
  "atelier",
  "association",
  "compagnons",
  "asociation",
  "batise",
  "champ des posible",
  "l’",
  "zzz",
  "agglo",
  "e",
  "'",
];
