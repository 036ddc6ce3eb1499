import type { Dataset } from "../../seed/package/schema.ts";
import type { Role } from "../../seed/package/vocabulary.ts";
import { randomNumbers } from "../../server/statistics/random.ts";
import { randomPackage } from "./random-package.ts";

type Link = Dataset["links"][number];

/**
 * Two made-up editions in which what is rare alone stands together: long chains of parts and of what was initiated,
 * longer than a filter follows; projects and organisations in several places, of several levels, some by the prose
 * alone; themes, places and projects under names that a reviewer joined, or a rule; names that are alike once folded;
 * partners without a name; roles of their own. The same seed gives the same packages.
 */
export function richPackages(seed: number): Dataset[] {
  const size = { projects: 30, actors: 90, links: 420 };
  return [enriched(randomPackage(size, seed), seed), enriched(nextEdition(randomPackage(size, seed + 1)), seed + 2)];
}

/** The same organisations, people, themes and places in projects of another edition. */
function nextEdition(dataset: Dataset): Dataset {
  const text = JSON.stringify(dataset).replaceAll("project:made-up-", "project:made-up-next-");
  const renamed = JSON.parse(text) as Dataset;
  return { ...renamed, package: { ...renamed.package, name: "made-up-next", edition: "2" } };
}

function enriched(dataset: Dataset, seed: number): Dataset {
  const random = randomNumbers(seed);
  const one = <T>(values: readonly T[]): T => values[random.below(values.length)]!;
  const chance = (share: number) => random.fraction() < share;
  const organisations = dataset.organisations.map(({ id }) => id);
  const territories = [...dataset.territories, ...LONG_CHAIN];
  const links: Link[] = [];
  const link = (source: string, role: Role, target: string, mention: string, prose = 0.3) =>
    links.push({ ...dataset.links[0]!, source, role, target, mention, section: chance(prose) ? "prose" : "card" });

  // A chain is followed eight steps, places six: some are longer. Nothing but its chain ties its organisations to
  // anything.
  const chains = [3, 7, 8, 9, 10].map((length, index) =>
    Array.from({ length }, (_, step) => ({
      id: `organisation:chain-${index}-${step}`,
      name: `Step ${step} of chain ${index}`,
      type: null,
      site: null,
    })),
  );
  for (const chain of chains) {
    link(chain[0]!.id, "partners", one(dataset.projects).id, chain[0]!.name, 0);
    chain.slice(1).forEach(({ id, name }, index) => {
      link(chain[index]!.id, one(["part_of", "initiated"]), id, name, 0);
    });
    link(chain.at(-1)!.id, "located_in", one(territories).id, "the end of a chain", 0);
  }
  LONG_CHAIN.forEach(({ id }, index) => {
    link(id, "part_of", LONG_CHAIN[index + 1]?.id ?? FIRST_REGION, id, 0);
    link(dataset.projects[index]!.id, "located_in", id, id, 0);
  });

  const joined = [...dataset.themes, ...dataset.territories.slice(0, 12), ...dataset.projects.slice(0, 6)];
  const bis = (id: string) => (chance(0.4) ? `${id} bis` : id);
  for (const { id } of dataset.projects) {
    for (let places = random.below(4); places > 0; places--) {
      const place = one(territories).id;
      link(id, "located_in", place, bis(place));
    }
    const theme = one(dataset.themes).id;
    link(id, "addresses", theme, bis(theme), 0.5);
    link(one(organisations), one(["partners", "carries", "mentioned_in"]), id, bis(id), 0.5);
  }
  for (let count = 15; count > 0; count--) link(one(organisations), "located_in", one(territories).id, "also here");
  const people = dataset.persons.map(({ id }) => id);
  for (const { id } of dataset.projects) {
    const funder = one(organisations.concat(people));
    link(funder, "funds", id, bis(funder));
    link(one(organisations), one(["funds", "evaluates"]), id, bis(id), 0.5);
    link(id, "follows", one(dataset.projects.filter((other) => other.id !== id)).id, id, 0.5);
    link(one(organisations), "advises", one(people), "advice", 0.5);
  }

  return {
    ...dataset,
    territories,
    roles: OWN_ROLES,
    organisations: [
      ...dataset.organisations.map((row, index) => ({ ...row, name: ALIKE[index % 11] ?? row.name })),
      ...chains.flat(),
    ],
    links: [...dataset.links, ...links],
    unnamed: dataset.projects.slice(0, 9).map(({ id }) => {
      const { qualifier, group, reference, section, first_line, last_line, status } = one(dataset.links);
      const mention = one(["bénévoles", "agriculteurs"]);
      return { project: id, mention, qualifier, group, reference, section, first_line, last_line, status };
    }),
    aliases: [
      ...dataset.aliases,
      ...joined.map(({ id }) => ({ ...dataset.aliases[0]!, surface: `${id} bis`, entity: id, merged_id: `${id}-bis` })),
      ...organisations.slice(0, 9).map((id, index) => ({
        ...dataset.aliases[0]!,
        surface: `The ${id}`,
        entity: id,
        merged_id: index % 2 === 0 ? `organisation:the-${index}` : null,
        decided_by: "rule" as const,
      })),
    ],
  };
}

/** One by which actors take part, and others between all kinds of ends. */
const OWN_ROLES: Dataset["roles"] = [
  ["funds", "organisation person", "project", true] as const,
  ["evaluates", "organisation", "project", false] as const,
  ["follows", "project", "project", false] as const,
  ["advises", "organisation", "person", false] as const,
].map(([id, from, to, participates]) => ({ id, label_fr: null, label_en: id, from, to, participates }));

const FIRST_REGION = "territory:region-10";

const LONG_CHAIN = Array.from({ length: 8 }, (_, index) => ({
  id: `territory:epci-${index}`,
  name: `epci ${index}`,
  level: "epci" as const,
  code: `${index}`,
}));

/** Names that are one name to whoever folds them, and ones that sort by what folding leaves. */
const ALIKE = ["Ville de Lys", "ville-de-lys", "Lab’Œuvre", "lab oeuvre", "Élan", "elan"];
