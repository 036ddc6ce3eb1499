import { fold } from "../package/fold.ts";
import type { Level, PlaceLevel } from "../package/vocabulary.ts";
import type { DraftPlace } from "./draft.ts";
import type { PlaceCandidate, PlaceMention } from "./understanding.ts";
import type { Work } from "./work.ts";

/** Finds official places; passed in, since the list is large and read only where places are named. */
export interface Gazetteer {
  /** The places that a name or a code may mean, at one level where it is known. */
  find: (words: string, level: PlaceLevel | null) => PlaceCandidate[];
  /** What a place is part of, directly. */
  above: (id: string) => PlaceCandidate[];
  place: (id: string) => PlaceCandidate | undefined;
}

/** A gazetteer of nothing: places stay words. */
export const NO_PLACES: Gazetteer = { find: () => [], above: () => [], place: () => undefined };

/** Candidates that are shown of one place. */
const SHOWN = 20;

/** The key by which choices name a place: its words, the level of its column, and what the row names around it. */
export const placeKey = ({ mention, level, within }: Pick<DraftPlace, "mention" | "level" | "within">): string =>
  [fold(mention), level, fold(within)].filter(Boolean).join(" · ");

/** Each place that is named, once, with what it may be and what was chosen: ambiguous ones first, then unknown ones. */
export async function mentionsOf(
  places: readonly DraftPlace[],
  gazetteer: Gazetteer,
  chosen: Readonly<Record<string, string | null>>,
  work: Work,
): Promise<PlaceMention[]> {
  const mentions = new Map<string, PlaceMention>();
  for (const place of places) {
    const key = placeKey(place);
    const known = mentions.get(key);
    if (known) {
      known.rows += 1;
      continue;
    }
    const candidates = candidatesFor(place, gazetteer);
    mentions.set(key, { ...settled(candidates, gazetteer, chosen[key]), key, words: place.mention, rows: 1 });
    await work.pause();
  }
  return [...mentions.values()].toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
}

/** What a name may be; of several, those that lie in what the row names around it. */
function candidatesFor({ mention, level, within }: DraftPlace, gazetteer: Gazetteer): PlaceCandidate[] {
  const found = gazetteer.find(mention, level);
  if (found.length < 2 || within === "") return found;
  const around = new Set(within.split(" ; ").map(fold));
  const inside = found.filter(({ id }) => liesIn(id, around, gazetteer));
  return inside.length > 0 ? inside : found;
}

/** Whether a place is part of one with such a name or code, over any number of steps. */
const liesIn = (id: string, around: ReadonlySet<string>, gazetteer: Gazetteer): boolean =>
  gazetteer
    .above(id)
    .some(
      (place) => around.has(fold(place.name)) || around.has(fold(place.code)) || liesIn(place.id, around, gazetteer),
    );

const ORDER = { ambiguous: 0, unknown: 1, chosen: 2, found: 3 };

function settled(
  candidates: PlaceCandidate[],
  gazetteer: Gazetteer,
  chosen: string | null | undefined,
): Pick<PlaceMention, "candidates" | "state" | "territory"> {
  const shown = candidates.slice(0, SHOWN);
  if (chosen === null) return { candidates: shown, state: "chosen", territory: null };
  if (chosen !== undefined && gazetteer.place(chosen)) return { candidates: shown, state: "chosen", territory: chosen };
  const state = candidates.length === 1 ? "found" : candidates.length === 0 ? "unknown" : "ambiguous";
  return { candidates: shown, state, territory: state === "found" ? candidates[0]!.id : null };
}

const LEVEL_WORDS: readonly (readonly [Level, RegExp])[] = [
  ["region", /\bregions?\b/],
  ["departement", /\bdepartements?\b/],
  ["epci", /\b(epci|intercommunalites?|agglomerations?|metropoles?)\b/],
  ["commune", /\b(communes?|villes?|insee|town|city|cities|towns)\b/],
];

/** The level that a column of places says; null where it says none. */
export const levelOf = (header: string): Level | null =>
  LEVEL_WORDS.find(([, pattern]) => pattern.test(fold(header)))?.[0] ?? null;
