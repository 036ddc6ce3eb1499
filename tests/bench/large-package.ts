import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Dataset } from "../../seed/package/schema.ts";
import { BLANK_PROJECT } from "../blank-rows.ts";

/** A made-up package of some size: actors each in a few projects, at random but always the same. */
export function largePackage(projects: number, actors: number, links: number): Dataset {
  const random = xoroshiro128plus(1);
  const below = (n: number) => uniformInt(random, 0, n - 1);
  const evidence = {
    qualifier: null,
    group: null,
    reference: "made-up",
    section: "card",
    first_line: 1,
    last_line: 1,
    status: "stated",
  } as const;
  const source = (i: number) => `organisation:organisation-${i}`;
  const target = (i: number) => `project:made-up-${i}`;
  const pairs = new Set<string>();
  for (let i = 0; i < actors; i++) pairs.add(`${i} ${below(projects)}`);
  while (pairs.size < links) pairs.add(`${below(actors)} ${below(projects)}`);
  return {
    package: {
      name: "made-up",
      title: "Made up",
      edition: "1",
      licence: "CC0",
      citation: "Nobody.",
      source: { title: "Nothing", url: null },
    },
    projects: Array.from({ length: projects }, (_, i) => ({
      id: target(i),
      name: `Project ${i}`,
      ...BLANK_PROJECT,
      open_partners: false,
    })),
    organisations: Array.from({ length: actors }, (_, i) => ({
      id: source(i),
      name: `Organisation ${i}`,
      type: null,
      site: null,
    })),
    persons: [],
    themes: [],
    territories: [],
    sources: [
      { id: "made-up", title: "Made up", author: null, year: null, url: null, licence: null, citation: "Nobody." },
    ],
    roles: [],
    links: [...pairs].map((pair) => {
      const [actor, project] = pair.split(" ").map(Number) as [number, number];
      return {
        source: source(actor),
        role: "partners",
        target: target(project),
        mention: `Organisation ${actor}`,
        ...evidence,
      };
    }),
    unnamed: [],
    aliases: [],
    decisions: [],
    journal: [],
  };
}
