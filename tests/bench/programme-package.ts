import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Dataset } from "../../seed/package/schema.ts";
import { BLANK_PROJECT } from "../blank-rows.ts";
import { programmeNames, THEMES } from "./programme-names.ts";
import { COUNTRIES, type Country } from "./programme-places.ts";

/** Organisations a project, as in Horizon 2020: 16,600 for 11,000. */
const ORGANISATIONS = 1.5;
/** Of those who join a project, the share that its carrier has worked with before, where it has. */
const AGAIN = 0.35;
/** The share of other participations that go to an organisation that is new to the programme. */
const NEW = 0.42;
/** The share of organisations that first join a project at home. */
const AT_HOME = 0.3;

/**
 * A made-up programme of some number of projects, at random but always the same for a seed: sizes of consortia and
 * numbers of participations with heavy tails (most projects have one or two, some more than forty; who has many gets
 * more: Simon 1955), partners that meet again, countries and regions of very different sizes, themes, years, amounts,
 * and names that a reader can tell apart.
 */
export function programmePackage(projects: number, seed = 1): Dataset {
  const random = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  const fraction = () => uniformFloat64(random);
  /** A number from 0 to below the limit, small ones more often (Pareto distribution, exponent 0.95, cut off). */
  const skewed = (limit: number) => Math.min(limit, Math.floor((1 - fraction()) ** (-1 / 0.95))) - 1;
  const organisations = Math.max(2, Math.round(projects * ORGANISATIONS));
  // One entry for each participation, so that who has many is drawn more often.
  const urn: number[] = [];
  let newest = 0;
  const drawn = () => (urn.length === 0 || fraction() < NEW ? newest++ % organisations : urn[below(urn.length)]!);
  const met = new Map<number, number[]>();
  const consortia: Consortium[] = [];
  for (let i = 0; i < projects; i++) {
    const carrier = drawn();
    const members = new Set([carrier]);
    for (let left = skewed(60); left > 0; left--) {
      const before = met.get(carrier) ?? [];
      members.add(before.length > 0 && fraction() < AGAIN ? before[below(before.length)]! : drawn());
    }
    for (const member of members) {
      urn.push(member);
      if (member !== carrier) met.set(carrier, [...(met.get(carrier) ?? []).slice(-50), member]);
    }
    consortia.push({ carrier, members, theme: skewed(THEMES.length) });
  }
  const invited = new Map<number, number>();
  for (const { carrier, members } of consortia)
    for (const member of members) if (member !== carrier && !invited.has(member)) invited.set(member, carrier);
  const homes: Place[] = [];
  for (let i = 0; i < organisations; i++) {
    const host = fraction() < AT_HOME ? homes[invited.get(i) ?? organisations] : undefined;
    const regions = REGIONS.get(COUNTRY_URN[below(COUNTRY_URN.length)]!)!;
    homes.push(host ?? regions[skewed(regions.length)]!);
  }
  const names = programmeNames(seed);
  const large = new Set(urn.slice(0, Math.ceil(urn.length / 200)));
  const bodies = homes.map(({ country }, i) => ({ id: organisation(i), ...names.organisation(country, large.has(i)) }));
  return {
    ...MADE_UP,
    projects: consortia.map((_, i) => ({
      ...{ ...BLANK_PROJECT, id: project(i), ...names.project() },
      attributes: { year: 2014 + below(7), amount: 50_000 * (1 + skewed(400)) },
    })),
    organisations: bodies.map((body) => ({ ...body, site: null, attributes: {} })),
    links: linksOf(consortia, homes, bodies),
  };
}

interface Consortium {
  carrier: number;
  members: ReadonlySet<number>;
  theme: number;
}

function linksOf(
  consortia: readonly Consortium[],
  homes: readonly Place[],
  bodies: readonly { id: string; name: string }[],
): Dataset["links"] {
  const link = (source: string, role: Link["role"], target: string, mention: string): Link => ({
    ...{ source, role, target, mention, ...EVIDENCE, record: target },
  });
  return [
    ...consortia.flatMap(({ carrier, members, theme }, i) => [
      ...[...members].map((member) =>
        link(bodies[member]!.id, member === carrier ? "carries" : "partners", project(i), bodies[member]!.name),
      ),
      link(project(i), "addresses", themeId(theme), THEMES[theme]![0]),
      link(project(i), "located_in", homes[carrier]!.id, `${homes[carrier]!.name} (${bodies[carrier]!.name})`),
    ]),
    ...homes.map((home, i) => link(bodies[i]!.id, "located_in", home.id, home.name)),
    ...[...REGIONS.values()]
      .flat()
      .map((region) => link(region.id, "part_of", idOf(region.country), region.country.name)),
  ];
}
type Link = Dataset["links"][number];

/** A region, and the country that it is part of. */
interface Place {
  id: string;
  name: string;
  code: string;
  country: Country;
}

const REGIONS = new Map(
  COUNTRIES.map((country) => [country, country.regions.map((region, n) => placeOf(country, region, n))]),
);
/** Each country as often as it has thousandths of the organisations. */
const COUNTRY_URN = COUNTRIES.flatMap((country) => Array.from({ length: country.share }, () => country));

function placeOf(country: Country, region: Country["regions"][number], n: number): Place {
  const [code, name] = typeof region === "string" ? [`${country.code.toUpperCase()}${n + 1}`, region] : region;
  const id = `territory:${country.code === "fr" ? "" : `${country.code}-`}region-${code}`;
  return { id, name, code, country };
}

const idOf = ({ code }: Country): string => `territory:country-${code}`;
const themeId = (i: number): string => `theme:${THEMES[i]![1].toLowerCase().replaceAll(" ", "-")}`;
const project = (i: number): string => `project:made-up-programme-${i}`;
const organisation = (i: number): string => `organisation:o-${i}`;
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

/** What is the same at any size. */
const MADE_UP: Omit<Dataset, "projects" | "organisations" | "links"> = {
  package: {
    name: "made-up-programme",
    title: "A programme that is made up",
    edition: null,
    licence: "CC0",
    citation: "Nobody.",
    source: { title: "Nothing", url: null },
  },
  attributes: [
    { table: "projects", name: "year", type: "integer", title: null, labels: { fr: "Année", en: "Year" } },
    { table: "projects", name: "amount", type: "integer", title: null, labels: { fr: "Montant", en: "Amount" } },
  ],
  persons: [],
  themes: THEMES.map(([name, name_en], i) => ({ id: themeId(i), name, name_en })),
  territories: [
    ...COUNTRIES.map((one) => ({ id: idOf(one), name: one.name, level: "country", code: one.code })),
    ...[...REGIONS.values()].flat().map(({ id, name, code }) => ({ id, name, level: "region", code })),
  ],
  sources: [SOURCE],
  roles: [],
  unnamed: [],
  aliases: [],
  decisions: [],
  journal: [],
};
