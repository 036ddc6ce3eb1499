import type { Dataset } from "../../seed/package/schema.ts";
import { randomNumbers, type RandomNumbers } from "../../server/statistics/random.ts";
import { BLANK_PROJECT } from "../blank-rows.ts";

/** A made-up network by numbers: which actors take part in what, where each project is, and how long names are. */
interface Shape {
  projects: number;
  actors: number;
  parts: [actor: number, project: number][];
  /** The region of each project; ten at random unless said. */
  region?: (project: number) => number;
  /** What stands after every name. */
  longer?: string;
}

const parts = (count: number, one: (index: number) => [actor: number, project: number]): Shape["parts"] =>
  Array.from({ length: count }, (_, index) => one(index));

const ordinary = (size: number, random: RandomNumbers): Shape => ({
  projects: size / 2,
  actors: size / 2,
  parts: parts(size, () => [Math.min(random.below(size / 2), random.below(size / 2)), random.below(size / 2)]),
});

/** Networks of about `size` points in shapes that nobody prepares for, always the same. */
const SHAPES: Record<string, (size: number, random: RandomNumbers) => Shape> = {
  "one hub with half of all links": (size, random) => ({
    projects: size / 2,
    actors: size / 2,
    parts: [
      ...parts(size / 2, (i) => [0, i]),
      ...parts(size / 2, () => [1 + random.below(size / 2 - 1), random.below(size / 2)]),
    ],
  }),
  "no shared actor": (size, random) => ({
    projects: size / 4,
    actors: (3 * size) / 4,
    parts: parts((3 * size) / 4, (i) => [i, random.below(size / 4)]),
  }),
  "one giant project": (size, random) => ({
    projects: size / 4,
    actors: (3 * size) / 4,
    parts: [
      ...parts((3 * size) / 4, (i) => [i, 0]),
      ...parts(size / 2, () => [random.below((3 * size) / 4), random.below(size / 4)]),
    ],
  }),
  "points without a link": (size) => ({ projects: size, actors: 0, parts: [] }),
  "a chain": (size) => ({
    projects: size / 2,
    actors: size / 2 - 1,
    parts: parts(size - 2, (i) => [i >> 1, (i + 1) >> 1]),
  }),
  "all in one region": (size, random) => ({ ...ordinary(size, random), region: () => 0 }),
  "names of 300 characters": (size, random) => ({ ...ordinary(size, random), longer: " de longue haleine".repeat(16) }),
};

/** What the shapes are called. */
export const SHAPE_NAMES = Object.keys(SHAPES);

/** A made-up package of a shape, of about so many points. */
export function shapePackage(name: string, size: number): Dataset {
  const random = randomNumbers(1);
  const { projects, actors, parts: drawn, longer = "", region = () => random.below(10) } = SHAPES[name]!(size, random);
  const link = (source: string, role: string, target: string): Dataset["links"][number] => ({
    ...{ source, role, target, mention: "made up", qualifier: null, group: null, reference: "made-up" },
    ...{ section: null, first_line: null, last_line: null, status: "stated" },
  });
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);
  return {
    package: {
      ...{ name: "shape", title: name, edition: null, licence: "CC0", citation: "Nobody." },
      source: { title: "Nothing", url: null },
    },
    projects: numbers(projects).map((i) => ({
      id: `project:shape-${i}`,
      name: `Projet ${i}${longer}`,
      ...BLANK_PROJECT,
    })),
    organisations: numbers(actors).map((i) => ({
      ...{ id: `organisation:o-${i}`, name: `Organisation ${i}${longer}`, type: null, site: null },
    })),
    persons: [],
    themes: numbers(20).map((i) => ({ id: `theme:t-${i}`, name: `Thème ${i}`, name_en: null })),
    territories: numbers(10).map((i) => ({
      ...{ id: `territory:region-${10 + i}`, name: `Région ${i}`, level: "region", code: `${10 + i}` },
    })),
    sources: [
      {
        ...{ id: "made-up", title: "Made up", author: null, year: null, url: null, licence: null },
        citation: "Nobody.",
      },
    ],
    roles: [],
    links: [
      ...[...new Set(drawn.map((part) => part.join(" ")))].map((part) => {
        const [actor, project] = part.split(" ");
        return link(`organisation:o-${actor}`, "partners", `project:shape-${project}`);
      }),
      ...numbers(projects).flatMap((i) => [
        link(`project:shape-${i}`, "located_in", `territory:region-${10 + region(i)}`),
        link(`project:shape-${i}`, "addresses", `theme:t-${random.below(20)}`),
      ]),
    ],
    unnamed: [],
    aliases: [],
    decisions: [],
    journal: [],
  };
}
