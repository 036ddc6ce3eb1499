import { distance } from "fastest-levenshtein";
import { differenceOf } from "./look-alikes.ts";

/**
 * " Did you mean …?" with the nearest choice (Levenshtein distance, upper and lower case alike), or "" where none is
 * within two letters or a quarter of them. Where the two look alike, it says in which character they differ.
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
  if (best === null) return "";
  const difference = differenceOf(value, best);
  return ` Did you mean ${best}?${difference && ` T${difference.slice(1)}`}`;
}
