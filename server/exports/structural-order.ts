import { byCodeUnit } from "../network/code-unit.ts";
import { Partition } from "./partition.ts";

/** What is tied by one tie, and what the tie shows beside. */
export interface Joined {
  ends: readonly string[];
  label: string;
}

/**
 * People in an order that comes of their ties alone: by colours that are refined until no more of them are told apart
 * (Weisfeiler & Leman 1968; also by how many hang together), then by singling out one of those that are still alike and
 * refining again. Who is alike by an automorphism is interchangeable, so that whichever is singled out gives the same
 * ties between numbers; who is alike by no more than colours, as in two parts of as many people with as many ties each,
 * comes in the given order. Ends that are not among `people` are told apart by their ids.
 */
export function structuralOrder(people: readonly string[], ties: readonly Joined[]): string[] {
  const at = new Map(people.map((id, i) => [id, i]));
  const labelled = ties
    .map(({ label, ends }) => ({
      label: JSON.stringify([label, ends.filter((end) => !at.has(end)).sort()]),
      ends: ends.flatMap((end) => at.get(end) ?? []),
    }))
    .sort((a, b) => byCodeUnit(a.label, b.label));
  // People, then ties by their labels, then what hangs together: each is told apart by its neighbours.
  const neighbours: number[][] = [...people.map(() => []), ...labelled.map(({ ends }) => ends.slice())];
  const starts = people.length > 0 ? [0] : [];
  for (const [tie, { label, ends }] of labelled.entries()) {
    const point = people.length + tie;
    for (const end of ends) neighbours[end]!.push(point);
    if (tie === 0 || label !== labelled[tie - 1]!.label) starts.push(point);
  }
  const wholes = hangingTogether(neighbours);
  if (wholes.length > 0) starts.push(neighbours.length);
  for (const points of wholes) {
    for (const point of points) neighbours[point]!.push(neighbours.length);
    neighbours.push(points);
  }
  const partition = new Partition(neighbours, starts);
  // All before a place are told apart, so that a cell begins there.
  for (let place = 0; place < people.length; place++) partition.single(place);
  return Array.from(partition.order.subarray(0, people.length), (person) => people[person]!);
}

/** The points that hang together, each list of them once. */
function hangingTogether(neighbours: readonly (readonly number[])[]): number[][] {
  const isMet = new Uint8Array(neighbours.length);
  return neighbours.flatMap((_, first) => {
    if (isMet[first] === 1) return [];
    isMet[first] = 1;
    const found = [first];
    for (const point of found)
      for (const other of neighbours[point]!) {
        if (isMet[other] === 0) found.push(other);
        isMet[other] = 1;
      }
    return [found];
  });
}
