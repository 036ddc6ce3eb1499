import type { OfficialList, OfficialPlace } from "../codes/official-list.ts";
import type { Level } from "../package/vocabulary.ts";
import type { NameList } from "./name-list.ts";

/**
 * The column of each level's codes: INSEE numbers each level anew (11 is a département and a region), a grouping has
 * the SIREN code of a body.
 */
const CODE_COLUMNS = {
  region: "insee_region",
  departement: "insee_departement",
  epci: "siren",
  commune: "insee_commune",
} as const satisfies Record<Level, string>;

const TITLES: Record<Level, string> = {
  region: "Régions (Code officiel géographique)",
  departement: "Départements (Code officiel géographique)",
  epci: "EPCI (Banatic)",
  commune: "Communes (Code officiel géographique)",
};

/** The places of a level as a list of names, told apart by their départements. */
export function officialNames(official: OfficialList, level: Level): NameList {
  const departements = new Map(official.departement.map((place) => [place.code, place]));
  const context = ({ departements: codes }: OfficialPlace): string | null =>
    codes.length === 0 ? null : codes.map((code) => `${departements.get(code)?.name ?? code} (${code})`).join(", ");
  return {
    space: CODE_COLUMNS[level],
    title: TITLES[level],
    entries: official[level].map((place) => ({
      code: place.code,
      name: place.name,
      otherNames: [],
      context: context(place),
      regions: regionsOf(place, level, departements),
      form: level,
    })),
  };
}

function regionsOf(
  { code, region, departements: codes }: OfficialPlace,
  level: Level,
  departements: ReadonlyMap<string, OfficialPlace>,
): string[] {
  if (level === "region") return [code];
  if (region !== null) return [region];
  return [...new Set(codes.flatMap((one) => departements.get(one)?.region ?? []))].toSorted();
}
