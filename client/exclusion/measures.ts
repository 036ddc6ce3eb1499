import type { Cohesion } from "../../server/contract/cohesion.ts";
import type { Words } from "../i18n/words.ts";

type State = Cohesion["before"];

/** A measure of how the projects hang together, with every actor and without some, as the page says it. */
export interface Measure {
  measure: string;
  before: string;
  after: string;
}

/** Pairs of projects that some way leads between: those of one component. */
export const reachablePairs = (components: readonly number[]): number =>
  components.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

/** How many projects there are. */
export const projectCount = ({ components }: State): number => components.reduce((sum, size) => sum + size, 0);

/** Whether there are no two projects to compare. */
export const isTooSmall = ({ components, isolates }: State): boolean =>
  components.length === 0 || (components.length === 1 && isolates === 1);

/** The measures of `/api/cohesion`, one a row. */
export function measures({ before, after }: Cohesion, words: Words): Measure[] {
  const row = (measure: string, of: (state: State) => string): Measure => ({
    measure,
    before: of(before),
    after: of(after),
  });
  const { number } = words;
  return [
    row(words.exclusion.components, ({ components }) => number(components.length)),
    row(words.exclusion.largest, ({ components }) => number(components[0] ?? 0)),
    row(words.exclusion.isolates, ({ isolates }) => number(isolates)),
    row(words.exclusion.ties, ({ ties }) => number(ties)),
    ...(before.regions > 0
      ? [row(words.exclusion.regionTies(before.regions), ({ regionTies }) => number(regionTies))]
      : []),
    row(words.exclusion.distance, (state) => distance(state, words)),
  ];
}

/** The mean distance with its error where it is estimated, and over how many pairs it is taken. */
function distance({ meanDistance, meanDistanceError: error, components }: State, words: Words): string {
  if (meanDistance === null) return "—";
  const { decimal } = words.questions;
  const mean = `${decimal(meanDistance)}${error === null ? "" : ` ± ${decimal(error)}`}`;
  return `${mean} (${words.exclusion.reachable(reachablePairs(components))})`;
}
