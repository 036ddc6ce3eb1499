import type { ProjectSummary } from "../network/network.ts";

/** The number of a project without a region. */
export const UNPLACED = -1;

/** The region of each project as a number, from 0 in the order in which they come first. */
export function regionNumbers(projects: readonly Pick<ProjectSummary, "region">[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(projects, ({ region }) => {
    if (region === null) return UNPLACED;
    const number = numbers.get(region.id) ?? numbers.size;
    numbers.set(region.id, number);
    return number;
  });
}
