import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Dataset } from "../../seed/package/schema.ts";
import { BLANK_PROJECT } from "../blank-rows.ts";

/** Organisations a project, as in Horizon 2020: 16,600 for 11,000. */
const ORGANISATIONS = 1.5;
/** Of those who join a project, the share that its carrier has worked with before, where it has. */
const AGAIN = 0.35;
/** The share of other participations that go to an organisation that is new to the programme. */
const NEW = 0.42;
const COUNTRIES = ["at", "be", "de", "dk", "es", "fi", "fr", "gr", "ie", "it", "nl", "no", "pl", "pt", "ro", "se"];
const THEMES = 40;

/**
 * A made-up programme of some number of projects, at random but always the same for a seed: sizes of consortia and
 * numbers of participations with heavy tails (most projects have one or two, some more than forty; who has many gets
 * more: Simon 1955), partners that meet again, regions of very different sizes, themes, years and amounts.
 */
export function programmePackage(projects: number, seed = 1): Dataset {
  const random = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  const fraction = () => uniformFloat64(random);
  /** A number from 0 to below the limit, small ones more often (Pareto distribution, exponent 0.95, cut off). */
  const skewed = (limit: number) => Math.min(limit, Math.floor((1 - fraction()) ** (-1 / 0.95))) - 1;
  const organisations = Math.max(2, Math.round(projects * ORGANISATIONS));
  const regions = COUNTRIES.flatMap((country, i) =>
    Array.from({ length: 4 + ((i * 7) % 13) }, (_, n) => ({ country, n })),
  );
  const links: Dataset["links"] = [];
  const once = new Set<string>();
  const link = (source: string, role: Dataset["links"][number]["role"], target: string, mention: string) => {
    const key = `${source} ${role} ${target}`;
    if (!once.has(key)) links.push({ source, role, target, mention, ...EVIDENCE, record: target });
    once.add(key);
  };
  // One entry for each participation, so that who has many is drawn more often.
  const urn: number[] = [];
  let newest = 0;
  const drawn = () => (urn.length === 0 || fraction() < NEW ? newest++ % organisations : urn[below(urn.length)]!);
  const met = new Map<number, number[]>();
  for (let i = 0; i < projects; i++) {
    const carrier = drawn();
    const members = new Set([carrier]);
    for (let left = skewed(60); left > 0; left--) {
      const before = met.get(carrier) ?? [];
      members.add(before.length > 0 && fraction() < AGAIN ? before[below(before.length)]! : drawn());
    }
    for (const member of members) {
      link(organisation(member), member === carrier ? "carries" : "partners", project(i), nameOf(member));
      urn.push(member);
      if (member !== carrier) met.set(carrier, [...(met.get(carrier) ?? []).slice(-50), member]);
    }
    link(project(i), "addresses", `theme:${skewed(THEMES)}`, "Topic");
  }
  const homes = Array.from({ length: organisations }, () => regions[skewed(regions.length)]!);
  for (const [i, home] of homes.entries()) link(organisation(i), "located_in", idOf(home), "Region");
  for (const { source, target } of links.filter(({ role }) => role === "carries"))
    link(target, "located_in", idOf(homes[Number(source.split("-").at(-1))]!), "Region of its carrier");
  return {
    package: DESCRIBED,
    attributes: [
      { table: "projects", name: "year", type: "integer", title: null, labels: { fr: "Année", en: "Year" } },
      { table: "projects", name: "amount", type: "integer", title: null, labels: { fr: "Montant", en: "Amount" } },
    ],
    projects: Array.from({ length: projects }, (_, i) => ({
      ...BLANK_PROJECT,
      id: project(i),
      name: `Project ${i}`,
      attributes: { year: 2014 + below(7), amount: 50_000 * (1 + skewed(400)) },
    })),
    organisations: Array.from({ length: organisations }, (_, i) => ({
      id: organisation(i),
      name: nameOf(i),
      type: null,
      site: null,
      attributes: {},
    })),
    persons: [],
    themes: Array.from({ length: THEMES }, (_, i) => ({ id: `theme:${i}`, name: `Theme ${i}`, name_en: null })),
    territories: regions.map((region) => ({
      id: idOf(region),
      name: `Region ${region.n + 1} (${region.country.toUpperCase()})`,
      level: "region",
      code: codeOf(region),
    })),
    sources: [SOURCE],
    roles: [],
    links,
    unnamed: [],
    aliases: [],
    decisions: [],
    journal: [],
  };
}

const project = (i: number): string => `project:made-up-programme-${i}`;
const organisation = (i: number): string => `organisation:o-${i}`;
const nameOf = (i: number): string => `Organisation ${i}`;
const codeOf = ({ country, n }: { country: string; n: number }): string => `${country.toUpperCase()}${n + 1}`;
const idOf = (region: { country: string; n: number }): string =>
  `territory:${region.country === "fr" ? "" : `${region.country}-`}region-${codeOf(region)}`;

const EVIDENCE = {
  qualifier: null,
  group: null,
  reference: "made-up",
  section: null,
  first_line: null,
  last_line: null,
  status: "stated",
} as const;

const SOURCE = {
  id: "made-up",
  title: "Made up",
  author: null,
  year: null,
  url: null,
  licence: null,
  citation: "Nobody.",
};

const DESCRIBED = {
  name: "made-up-programme",
  title: "A programme that is made up",
  edition: null,
  licence: "CC0",
  citation: "Nobody.",
  source: { title: "Nothing", url: null },
};
