import { COUNTRY, type PlaceLevel } from "../package/vocabulary.ts";
import { countryCode, countryName } from "./countries.ts";
import { NUTS_REGIONS } from "./nuts-regions.ts";

/** A country or a statistical region as a package refers to it. */
interface EuropeanPlace {
  id: string;
  level: PlaceLevel;
  code: string;
  name: string;
  departements: string[];
}

/**
 * Official French regions by what their codes of NUTS begin with: those of 2016 on, and before them those of the 22
 * regions (https://ec.europa.eu/eurostat/web/nuts/history).
 */
const FRENCH: readonly (readonly [insee: string, nuts: string])[] = [
  ["11", "FR1"],
  ["24", "FRB FR24"],
  ["27", "FRC FR26 FR43"],
  ["28", "FRD FR23 FR25"],
  ["32", "FRE FR22 FR30"],
  ["44", "FRF FR21 FR41 FR42"],
  ["52", "FRG FR51"],
  ["53", "FRH FR52"],
  ["75", "FRI FR53 FR61 FR63"],
  ["76", "FRJ FR62 FR81"],
  ["84", "FRK FR71 FR72"],
  ["93", "FRL FR82"],
  ["94", "FRM FR83"],
  ["01", "FRY1 FRA1 FR91"],
  ["02", "FRY2 FRA2 FR92"],
  ["03", "FRY3 FRA3 FR93"],
  ["04", "FRY4 FRA4 FR94"],
  ["06", "FRY5 FRA5"],
];
const REGION_OF = new Map(FRENCH.flatMap(([insee, nuts]) => nuts.split(" ").map((start) => [start, insee] as const)));

/** The country that words mean, as the id of a territory; none where they mean none. */
export function countryIn(words: string): string[] {
  const code = countryCode(words);
  return code === null ? [] : [`territory:country-${code.toLowerCase()}`];
}

/**
 * The region that a code of NUTS lies in, also where it stands in parentheses behind a name: of France an official
 * region, elsewhere one of level 2. None for other words, and for codes above that level, which say no such region.
 */
export function regionIn(words: string): string[] {
  const code = /(?:^|\()\s*([A-Z]{2}[A-Z0-9]{1,3})\s*\)?$/.exec(words.trim())?.[1] ?? "";
  if (code.startsWith("FR")) {
    const insee = REGION_OF.get(code.slice(0, 4)) ?? REGION_OF.get(code.slice(0, 3));
    return insee === undefined ? [] : [`territory:region-${insee}`];
  }
  const region = code.slice(0, 4);
  const country = NUTS_REGIONS.has(region) ? countryCode(region.slice(0, 2)) : null;
  return country === null ? [] : [`territory:${country.toLowerCase()}-region-${region}`];
}

/** The country or the statistical region of an id; undefined where there is none. */
export function europeanPlace(id: string): EuropeanPlace | undefined {
  const [, country] = /^territory:country-([a-z]{2})$/.exec(id) ?? [];
  if (country !== undefined) return placeOf(id, COUNTRY, country, countryName(country.toUpperCase()));
  const [, code] = /^territory:[a-z]{2}-region-(\w{4})$/.exec(id) ?? [];
  return code === undefined ? undefined : placeOf(id, "region", code, NUTS_REGIONS.get(code));
}

/** What a statistical region is part of: its country. */
export function aboveInEurope(id: string): string[] {
  const [, country] = /^territory:([a-z]{2})-region-/.exec(id) ?? [];
  return country === undefined ? [] : [`territory:country-${country}`];
}

const placeOf = (id: string, level: PlaceLevel, code: string, name: string | undefined): EuropeanPlace | undefined =>
  name === undefined ? undefined : { id, level, code, name, departements: [] };
