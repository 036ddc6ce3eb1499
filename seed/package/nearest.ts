import { distance } from "fastest-levenshtein";

/**
 * " Did you mean …?" with the nearest choice (Levenshtein distance, upper and lower case alike), or "" where none is within two
 * letters or a quarter of them.
 */
export function didYouMean(value: string, choices: Iterable<string>): string {
  const wanted = value.toLowerCase();
  let most = Math.max(2, Math.floor(value.length / 4));
  let best: string | null = null;
  for (const choice of choices) {
    if (choice === "") continue;
    if (Math.abs(choice.length - value.length) > most) continue;
    const slips = distance(wanted, choice.toLowerCase());
    if (slips > most || (slips === most && best !== null)) continue;
    most = slips;
    best = choice;
  }
  return best === null ? "" : ` Did you mean ${best}?`;
}
