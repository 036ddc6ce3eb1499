import regions from "@etalab/decoupage-administratif/data/regions.json" with { type: "json" };
import { distance } from "fastest-levenshtein";
import { fold } from "../package/fold.ts";

/** Official names of the French regions (Code officiel géographique), with the apostrophe that booklets print. */
const NAMES = regions.map(({ nom }) => nom.replaceAll("'", "’"));

const OFFICIAL = new Map(NAMES.map((name) => [fold(name), name]));

/** The region that these words name and nothing else: `exact` when only accents, hyphens and capitals may differ. */
export function regionOf(words: string): { name: string; exact: boolean } | null {
  const folded = fold(words);
  const name = OFFICIAL.get(folded);
  if (name) return { name, exact: true };
  if (folded.length < 6) return null;
  for (const [key, official] of OFFICIAL) {
    if (Math.abs(key.length - folded.length) <= 2 && distance(key, folded) <= 2)
      return { name: official, exact: false };
  }
  return null;
}

/** Source of a regular expression for any region's name as booklets print it, with or without hyphens and accents. */
export const REGION = `(?:${NAMES.toSorted((a, b) => b.length - a.length)
  .map(patternOf)
  .join("|")})`;

function patternOf(name: string): string {
  return Array.from(name, (letter) => {
    if (/[-\s]/.test(letter)) return String.raw`[- \v]{1,2}`;
    return letter === "’" ? "['’]" : anyAccent(letter);
  }).join("");
}

function anyAccent(letter: string): string {
  const bare = letter.normalize("NFD").replace(/\p{Mark}/gu, "");
  return bare === letter ? letter : `[${bare}${letter}]`;
}
