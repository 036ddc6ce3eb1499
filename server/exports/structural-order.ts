import { byCodeUnit } from "../network/code-unit.ts";

/** What is tied by one tie, and what the tie shows beside. */
export interface Joined {
  ends: readonly string[];
  label: string;
}

/** Steps that telling apart may take in all, each one end of a tie; beyond, who is alike stays in the given order. */
const MOST_STEPS = 20_000_000;

/**
 * People in an order that comes of their ties alone: by colours that are refined until no round tells more of them
 * apart (Weisfeiler & Leman 1968), then by singling out one of those that are still alike and refining again. Who is
 * alike by an automorphism is interchangeable, so that whichever is singled out gives the same ties between numbers.
 * Ends that are not among `people` are told apart by their ids.
 */
export function structuralOrder(people: readonly string[], ties: readonly Joined[]): string[] {
  const at = new Map(people.map((id, i) => [id, i]));
  const labels = ranked(
    ties.map(({ label, ends }) => JSON.stringify([label, ends.filter((end) => !at.has(end)).sort()])),
  );
  const ends = ties.map((tie) => tie.ends.flatMap((end) => at.get(end) ?? []));
  const around: number[][] = people.map(() => []);
  for (const [tie, own] of ends.entries()) for (const end of own) around[end]!.push(tie);
  let steps = ends.reduce((sum, own) => sum + own.length, 0);
  const cost = Math.max(1, steps);
  let colours = refined(people.map(() => 0));
  for (let alike = firstAlike(colours); alike !== null && steps < MOST_STEPS; alike = firstAlike(colours)) {
    // Whoever is singled out comes before the others of the same colour.
    colours = refined(colours.map((colour, i) => 2 * colour + (i === alike ? 0 : 1)));
  }
  return people
    .map((id, i) => [id, colours[i]!] as const)
    .toSorted((a, b) => a[1] - b[1])
    .map(([id]) => id);

  function refined(before: readonly number[]): number[] {
    let now = ranked(before.map((colour) => padded(colour)));
    for (let count = new Set(now).size; ;) {
      steps += cost;
      const tied = ends.map((own, tie) =>
        own
          .map((end) => now[end]!)
          .sort((a, b) => a - b)
          .concat(labels[tie]!),
      );
      const next = ranked(
        around.map((own, i) =>
          [padded(now[i]!), ...own.map((tie) => tied[tie]!.map(padded).join(".")).sort()].join(" "),
        ),
      );
      const found = new Set(next).size;
      if (found === count) return now;
      [now, count] = [next, found];
    }
  }
}

/** The place of one who shares a colour, that of the lowest shared; null where all differ. */
function firstAlike(colours: readonly number[]): number | null {
  const seen = new Map<number, number>();
  let lowest: number | null = null;
  for (const [i, colour] of colours.entries()) {
    if (seen.has(colour) && (lowest === null || colour < colours[lowest]!)) lowest = seen.get(colour)!;
    else if (!seen.has(colour)) seen.set(colour, i);
  }
  return lowest;
}

/** Each text as the place that it has among all different ones, in the order of code units. */
function ranked(texts: readonly string[]): number[] {
  const places = new Map([...new Set(texts)].sort(byCodeUnit).map((text, i) => [text, i]));
  return texts.map((text) => places.get(text)!);
}

/** A number whose order as a text is its own. */
const padded = (value: number): string => String(value).padStart(9, "0");
