import { randomNumbers } from "../../server/statistics/random.ts";
import type { Dataset } from "../../seed/package/schema.ts";
import { KINDS, ROLES, type Role, STATUSES } from "../../seed/package/vocabulary.ts";
import { BLANK_PROJECT } from "../blank-rows.ts";

/** How much a random package holds. */
export interface Size {
  projects: number;
  actors: number;
  links: number;
}

/**
 * A made-up package with everything that a package may hold: people and organisations in every role, several evidence
 * entries a link, prose, every status, themes, places on three levels (none, one or two a project), a chain of parts,
 * names that a reviewer joined. The same seed gives the same package.
 */
export function randomPackage({ projects, actors, links }: Size, seed: number): Dataset {
  const random = randomNumbers(seed);
  const one = <T>(values: readonly T[]): T => values[random.below(values.length)]!;
  const chance = (share: number) => random.fraction() < share;
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
  const project = (index: number) => `project:made-up-${index}`;
  const actor = (index: number) => (index % 3 === 0 ? `person:person-${index}` : `organisation:organisation-${index}`);
  const territories = [
    ...upTo(8).map((index) => ({ level: "region" as const, code: `${10 + index}` })),
    ...upTo(20).map((index) => ({ level: "departement" as const, code: `${20 + index}` })),
    ...upTo(20).map((index) => ({ level: "commune" as const, code: `${10_000 + index}` })),
  ].map(({ level, code }) => ({ id: `territory:${level}-${code}`, name: `${level} ${code}`, level, code }));
  const themes = upTo(9).map((index) => ({ id: `theme:theme-${index}`, name: `Theme ${index}`, name_en: null }));

  const rows: Dataset["links"] = [];
  const link = (source: string, role: Role, target: string) =>
    rows.push({
      source,
      role,
      target,
      // A second mention, so that what a reviewer joined can come apart.
      mention: chance(0.2) ? `${source} bis` : source,
      qualifier: chance(0.1) ? "qualifier" : null,
      group: null,
      reference: "made-up",
      section: chance(0.2) ? "prose" : "card",
      first_line: 1 + random.below(999),
      last_line: null,
      status: one(STATUSES),
    });
  for (const index of upTo(projects)) {
    for (let count = random.below(4); count > 0; count--) link(project(index), "addresses", one(themes).id);
    for (let count = random.below(3); count > 0; count--) link(project(index), "located_in", one(territories).id);
  }
  territories.forEach(({ id, level }) => {
    const above = territories.filter((other) => KEPT.indexOf(other.level) === KEPT.indexOf(level) - 1);
    if (above.length > 0 && chance(0.9)) link(id, "part_of", one(above).id);
  });
  const parts = ROLES.filter((role) => !["addresses", "located_in", "part_of", "initiated"].includes(role));
  while (rows.length < links) {
    // Few take part in much, as in life.
    const who = actor(Math.floor(actors * random.fraction() ** 3));
    const isPerson = who.startsWith(KINDS[2]);
    const choice = random.below(20);
    if (isPerson || choice > 2) {
      const open = parts.filter((role) => (isPerson ? role !== "carries" && role !== "mentioned_in" : true));
      link(who, one(open), project(random.below(projects)));
    } else if (choice === 0) link(who, "located_in", one(territories).id);
    else link(who, choice === 1 ? "part_of" : "initiated", actor(1 + 3 * random.below(Math.floor(actors / 3))));
  }
  const linked = new Set(rows.flatMap(({ source, target }) => [source, target]));
  const present = upTo(actors)
    .map(actor)
    .filter((id) => linked.has(id));
  return {
    package: {
      name: "made-up",
      title: "Made up",
      edition: "1",
      licence: "CC0",
      citation: "Nobody.",
      source: { title: "Nothing", url: null },
    },
    projects: upTo(projects).map((index) => ({
      id: project(index),
      name: `Project ${index}`,
      ...BLANK_PROJECT,
      legal_form: chance(0.7) ? one(["SCIC", "Association", "Commune"]) : null,
      open_partners: chance(0.5),
    })),
    organisations: present
      .filter((id) => id.startsWith("organisation"))
      .map((id) => ({ id, name: `Name of ${id}`, type: null, site: null })),
    persons: present.filter((id) => id.startsWith("person")).map((id) => ({ id, name: `Name of ${id}` })),
    themes,
    territories,
    sources: [
      { id: "made-up", title: "Made up", author: null, year: null, url: null, licence: null, citation: "Nobody." },
    ],
    roles: [],
    links: rows,
    unnamed: [],
    aliases: present
      .filter((_, index) => index % 5 === 0)
      .map((id) => ({
        surface: `${id} bis`,
        entity: id,
        decision: "same" as const,
        other: null,
        merged_id: `${id}-bis`,
        decided_by: "review" as const,
        confidence: "high" as const,
        reason: "Made up.",
      })),
    decisions: [],
    journal: [],
  };
}

const KEPT = ["region", "departement", "commune"];
