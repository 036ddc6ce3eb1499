import { fold } from "../package/fold.ts";
import type { OfficialList, OfficialPlace } from "./official-list.ts";
import type { Dataset } from "../package/schema.ts";
import type { Level } from "../package/vocabulary.ts";

/** A place that a person chose, with the places that its name alone could be. */
export interface Choice {
  /** Id of what is located there. */
  entity: string;
  mention: string;
  territory: string;
  candidates: OfficialPlace[];
}

/** What the official list says about the places of a package. */
export interface CodeReview {
  /** What contradicts the list, in words. */
  faults: string[];
  /** Places that their name alone does not settle, so that a person had to. */
  chosen: Choice[];
  /** Authorities that are located nowhere, with the places that their name could be. */
  open: { organisation: string; name: string; candidates: { level: Level; place: OfficialPlace }[] }[];
}

/**
 * Holds the territories of a package against the official list: codes, names and what they are part of; and every place
 * that a name was resolved to. A row is `inferred` where its name is that of one official place, `reviewed` where a
 * person chose among several or knew a name that the list has not. Pure.
 */
export function reviewCodes(dataset: Dataset, official: OfficialList): CodeReview {
  const byCode = Object.fromEntries(
    Object.entries(official).map(([level, places]) => [level, new Map(places.map((place) => [place.code, place]))]),
  ) as Record<Level, Map<string, OfficialPlace>>;
  const named = namedIn(official);
  const faults = [...territoryFaults(dataset, byCode)];
  const chosen: Choice[] = [];
  for (const { entity, mention, territory, status } of resolvedIn(dataset)) {
    const [level, code] = territory.slice("territory:".length).split(/-(.*)/s) as [Level, string];
    // The list knows the divisions of France alone.
    if (!Object.hasOwn(byCode, level)) continue;
    const candidates = named(level, mention);
    if (status !== "inferred") chosen.push({ entity, mention, territory, candidates });
    else if (candidates.length !== 1 || candidates[0]!.code !== code)
      faults.push(`${entity}: « ${mention} » is the name of ${inWords(candidates)}, so ${territory} is no inference.`);
  }
  const located = new Set(dataset.links.filter(({ role }) => role === "located_in").map(({ source }) => source));
  const open = dataset.organisations
    .filter(({ id, type }) => type === "authority" && !located.has(id))
    .map(({ id, name }) => ({ organisation: id, name, candidates: placesNamed(named, name) }));
  return { faults, chosen, open };
}

/** A review as lines for a person. */
export function describeReview({ faults, chosen, open }: CodeReview): string {
  const lines = [
    `Against the official list: ${faults.length === 0 ? "nothing" : faults.length}.`,
    ...faults.map((fault) => `- ${fault}`),
    `Chosen by a person, since the name alone does not settle it: ${chosen.length}.`,
    ...chosen.map((choice) => `- ${choice.entity}, « ${choice.mention} » → ${choice.territory}; ${others(choice)}.`),
    `Authorities without a place: ${open.length}.`,
    ...open.map(({ organisation, name, candidates }) => {
      const places = candidates.map(({ level, place }) => `territory:${level}-${place.code} ${place.name}`);
      return `- ${organisation}, « ${name} »: ${places.length === 0 ? "no official place has this name" : places.join(", ")}.`;
    }),
  ];
  return lines.join("\n");
}

function others({ candidates, territory }: Choice): string {
  if (candidates.length === 0) return "no official place has this name";
  const rest = candidates.filter(({ code }) => !territory.endsWith(`-${code}`));
  return rest.length === 0 ? "the only place of this name" : `also the name of ${inWords(rest)}`;
}

const inWords = (places: readonly OfficialPlace[]): string =>
  places.length === 0
    ? "no official place"
    : places
        .map(({ code, departements }) => `${code}${departements.length > 0 ? ` (${departements.join(", ")})` : ""}`)
        .join(" and ");

function* territoryFaults(dataset: Dataset, byCode: Record<Level, Map<string, OfficialPlace>>): Generator<string> {
  const parents = new Map<string, string[]>();
  for (const { role, source, target } of dataset.links)
    if (role === "part_of" && source.startsWith("territory:"))
      parents.set(source, [...(parents.get(source) ?? []), target]);
  for (const { id, name, level, code } of dataset.territories) {
    if (!Object.hasOwn(byCode, level) || id !== `territory:${level}-${code}`) continue;
    const place = byCode[level as Level].get(code);
    if (!place) {
      yield `${id}: the list has no ${level} with this code.`;
      continue;
    }
    if (fold(place.name) !== fold(name)) yield `${id}: the list calls it « ${place.name} », not « ${name} ».`;
    const above = [
      ...place.departements.map((departement) => `territory:departement-${departement}`),
      ...(level === "departement" ? [`territory:region-${place.region}`] : []),
    ];
    const given = (parents.get(id) ?? []).filter((parent) => /^territory:(departement|region)-/.test(parent));
    if (above.join() !== given.toSorted().join())
      yield `${id}: by the list it is part of ${above.join(", ") || "nothing"}, not of ${given.join(", ") || "nothing"}.`;
  }
}

/** Rows that resolve a name to a place: those that rest on another source than the booklet, whose words have lines. */
function* resolvedIn({ links }: Dataset) {
  for (const { source, role, target, mention, first_line, status } of links)
    if (role === "located_in" && first_line === null) yield { entity: source, mention, territory: target, status };
}

type Named = (level: Level, name: string) => OfficialPlace[];

/** Answers which places of a level have a name, kinds of bodies and articles apart. */
export function namedIn(official: OfficialList): Named {
  const index = new Map<string, OfficialPlace[]>();
  for (const [level, places] of Object.entries(official)) {
    for (const place of places) {
      const key = `${level} ${bare(place.name)}`;
      index.set(key, [...(index.get(key) ?? []), place]);
    }
  }
  return (level, name) => index.get(`${level} ${bare(name)}`) ?? [];
}

const placesNamed = (named: Named, name: string) =>
  (["region", "departement", "epci", "commune"] as const).flatMap((level) =>
    named(level, name).map((place) => ({ level, place })),
  );

const BODY =
  /^(communaute (de communes|d agglomeration|urbaine)|commune|ville|mairie|departement|conseil departemental|region|conseil regional|cc|ca|cu|metropole(?= d)) /;
const ARTICLE = /^(de la|de l|des|du|de|d|la|le|les|l) /;

/** A name as it is compared: "CA du Grand Avignon (COGA)" and "Communauté d'agglomération du Grand Avignon" are one. */
export function bare(name: string): string {
  const words = fold(name.replace(/\(.*\)/, ""));
  const body = words.replace(BODY, "");
  const place = body === words ? words : body.replace(ARTICLE, "");
  return place.replace(/^(le|la|les) /, "").replace(/ (agglo|agglomeration)$/, "");
}
