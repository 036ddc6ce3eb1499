import { COUNTRY, LEVELS, type Level, type PlaceLevel } from "../package/vocabulary.ts";
import { bare, namedIn } from "./codes.ts";
import { aboveInEurope, countryIn, europeanPlace, regionIn } from "./european-places.ts";
import type { OfficialList, OfficialPlace } from "./official-list.ts";

/** A place of the official list as a package refers to it. */
export interface GazetteerPlace {
  id: string;
  level: PlaceLevel;
  code: string;
  name: string;
  /** Names of the départements it lies in. */
  departements: string[];
}

/**
 * Finds places of the official list: by code or name, at one level where it is known; by id; and what each is part of
 * directly. Countries are found where the level says so, statistical regions of Europe by their codes where it is that
 * of regions.
 */
export function gazetteer(official: OfficialList) {
  const named = namedIn(official);
  const departements = new Map(official.departement.map((place) => [place.code, place]));
  const places = new Map<string, GazetteerPlace>();
  const parents = new Map<string, string[]>();
  for (const level of LEVELS)
    for (const place of official[level]) {
      const id = idOf(level, place);
      const within = place.departements.flatMap((code) => departements.get(code)?.name ?? []);
      places.set(id, { id, level, code: place.code, name: place.name, departements: within });
      const above =
        level === "departement"
          ? [`territory:region-${place.region}`]
          : place.departements.map((code) => `territory:departement-${code}`);
      parents.set(id, above);
    }
  const place = (id: string): GazetteerPlace | undefined => places.get(id) ?? europeanPlace(id);
  const byId = (ids: readonly string[]): GazetteerPlace[] => ids.flatMap((id) => place(id) ?? []);
  const find = (words: string, level: PlaceLevel | null): GazetteerPlace[] => {
    if (level === COUNTRY) return byId(countryIn(words));
    const official = findOfficial(words, level);
    return official.length === 0 && level === "region" ? byId(regionIn(words)) : official;
  };
  const findOfficial = (words: string, level: Level | null): GazetteerPlace[] => {
    const levels = level === null ? levelsOf(words) : [level];
    const code = /^(\d{1,9}|2[AB]\d{0,3})$/i.exec(words.trim())?.[0]?.toUpperCase();
    if (code !== undefined)
      return byId(
        levels.map((one) => `territory:${one}-${one === "commune" ? code.padStart(5, "0") : code.padStart(2, "0")}`),
      );
    const { name, hint } = withoutHint(words);
    const found = levels.flatMap((one) => named(one, name).map((of) => ({ one, of })));
    const hinted = hint === null ? [] : found.filter(({ of }) => isWithin(of, hint, departements));
    return byId((hinted.length > 0 ? hinted : found).map(({ one, of }) => idOf(one, of)));
  };
  return { find, place, above: (id: string) => byId(parents.get(id) ?? aboveInEurope(id)) };
}

const idOf = (level: Level, { code }: OfficialPlace): string => `territory:${level}-${code}`;

/** What a name may be by how it begins: « Ville de Paris » is a commune. */
function levelsOf(words: string): readonly Level[] {
  if (/^(ville|commune|mairie)\b/i.test(words)) return ["commune"];
  if (/^(d[ée]partement|conseil d[ée]partemental)\b/i.test(words)) return ["departement"];
  if (/^(r[ée]gion|conseil r[ée]gional)\b/i.test(words)) return ["region"];
  if (/^(cc|ca|cu|communaut[ée]|m[ée]tropole)\b/i.test(words)) return ["epci"];
  return LEVELS;
}

/** A name without the département behind it: « Saint-Denis (93) », « Saint-Denis, La Réunion ». */
function withoutHint(words: string): { name: string; hint: string | null } {
  const [, name, inside, behind] = /^(.+?)\s*(?:\(([^)]+)\)|,\s*(.+))$/.exec(words.trim()) ?? [];
  return name === undefined ? { name: words, hint: null } : { name, hint: (inside ?? behind)!.trim() };
}

function isWithin(place: OfficialPlace, hint: string, departements: ReadonlyMap<string, OfficialPlace>): boolean {
  return place.departements.some(
    (code) => code === hint.toUpperCase() || bare(departements.get(code)?.name ?? "") === bare(hint),
  );
}
