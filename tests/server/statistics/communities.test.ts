import { expect, test } from "vitest";
import { communities, tiedCommunities } from "../../../server/statistics/communities.ts";
import { cliqueLouvain } from "../../../server/statistics/clique-louvain.ts";
import { tieLouvain } from "../../../server/statistics/tie-louvain.ts";
import { randomNumbers } from "../../../server/statistics/random.ts";
import { twoMode } from "../../../server/statistics/two-mode.ts";
import { asProjection, randomScope, tiesOf } from "./simple.ts";

const ORDER = 8;

/** A one-mode network of eight projects at random, with weights from 1 to 3. */
function drawn(seed: number): Map<number, number>[] {
  const random = randomNumbers(seed);
  const ties: Map<number, number>[] = Array.from({ length: ORDER }, () => new Map());
  for (let a = 0; a < ORDER; a++) {
    for (let b = a + 1; b < ORDER; b++) {
      if (random.fraction() > 0.35) continue;
      const weight = 1 + random.below(3);
      ties[a]!.set(b, weight);
      ties[b]!.set(a, weight);
    }
  }
  return ties;
}

/**
 * Modularity by its definition (Newman 2004): for each community its share of weight less the share that degrees make
 * likely.
 */
function modularity(ties: Map<number, number>[], labels: number[]): number {
  const degree = ties.map((neighbours) => [...neighbours.values()].reduce((sum, weight) => sum + weight, 0));
  const total = degree.reduce((sum, one) => sum + one);
  let value = 0;
  ties.forEach((neighbours, a) =>
    labels.forEach((label, b) => {
      if (label === labels[a]) value += (neighbours.get(b) ?? 0) / total - (degree[a]! * degree[b]!) / total ** 2;
    }),
  );
  return value;
}

/** The largest modularity of any partition. */
function best(ties: Map<number, number>[], labels: number[] = [], most = 0): number {
  if (labels.length === ORDER) return modularity(ties, labels);
  const choices = Array.from({ length: most + 1 }, (_, label) => label);
  return Math.max(...choices.map((label) => best(ties, [...labels, label], Math.max(most, label + 1))));
}

test("of a hundred runs the best is the best there is, on small networks of every sort", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const ties = drawn(seed);
    const found = tiedCommunities(asProjection(ties));
    if (found.modularity === null) continue;
    expect(found.modularity).toBeCloseTo(modularity(ties, found.of), 12);
    expect([seed, found.modularity]).toEqual([seed, expect.closeTo(best(ties), 9)]);
  }
});

test("of a large network, a run finds as good communities, and their modularity as defined", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const ties = tiesOf(twoMode(randomScope(seed, 60, 50, 110)));
    const runs = Array.from({ length: 20 }, (_, run) => tieLouvain(asProjection(ties))(randomNumbers(run + 1)));
    for (const { labels, modularity: told } of runs) expect(told).toBeCloseTo(modularity(ties, labels), 12);
    const found = Math.max(...runs.map((run) => run.modularity));
    expect(found).toBeGreaterThan(tiedCommunities(asProjection(ties)).modularity! - 0.01);
  }
});

test("without holding the ties, a run finds as good communities, and their modularity as defined", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const network = twoMode(randomScope(seed, 60, 50, 110));
    const ties = tiesOf(network);
    const runs = Array.from({ length: 20 }, (_, run) => cliqueLouvain(network, randomNumbers(run + 1)));
    for (const run of runs) expect(run.modularity).toBeCloseTo(modularity(ties, run.labels), 10);
    expect(runs.some(({ isCut }) => isCut)).toBe(false);
    const best = Math.max(...runs.map((run) => run.modularity));
    expect(best).toBeGreaterThan(0.99 * tiedCommunities(asProjection(ties)).modularity!);
  }
});

test("and where one actor is in every project, whose other actors group them", () => {
  // By number its projects are in three hundred communities at first, of which each looks at some.
  const [groups, each] = [30, 10];
  const projectOf = (group: number) => Array.from({ length: each }, (_, place) => group + place * groups);
  const projectsOf = [
    Array.from({ length: groups * each }, (_, project) => project),
    ...Array.from({ length: 3 * groups }, (_, actor) => projectOf(actor % groups)),
  ];
  const actorsOf = projectsOf[0]!.map((project) =>
    [0, 1, 2, 3].map((i) => (i === 0 ? 0 : (i - 1) * groups + (project % groups) + 1)),
  );
  for (let seed = 1; seed <= 5; seed++) {
    const { labels, isCut } = cliqueLouvain({ actorsOf, projectsOf }, randomNumbers(seed));
    expect(isCut).toBe(true);
    expect(new Set(labels).size).toBe(groups);
    expect(new Set(labels.map((label, project) => `${label} ${project % groups}`)).size).toBe(groups);
  }
});

test("of a thousand projects and more, what hangs together is found in a hundred runs, always the same", () => {
  const [groups, each] = [20, 55];
  const ties: Map<number, number>[] = Array.from({ length: groups * each }, (_, project) => {
    const first = project - (project % each);
    const own = Array.from({ length: each }, (_, place) => first + place).filter((other) => other !== project);
    return new Map(own.map((other) => [other, 1]));
  });
  // One tie from each group to the next.
  for (let group = 0; group < groups; group++) {
    const [from, to] = [group * each, ((group + 1) % groups) * each + 1];
    ties[from]!.set(to, 1);
    ties[to]!.set(from, 1);
  }
  const found = tiedCommunities(asProjection(ties));
  expect([found.count, found.runs]).toEqual([groups, 100]);
  expect(new Set(found.of.map((community, project) => `${community} ${Math.floor(project / each)}`)).size).toBe(groups);
  expect(Math.min(...found.stability)).toBeGreaterThan(0.99);
  expect(tiedCommunities(asProjection(ties))).toEqual(found);
});

test.each([
  [650, 9],
  [1000, 4],
])("of %i projects that are all tied to each other, %i runs are made and told", (projects, runs) => {
  const projectsOf = [Array.from({ length: projects }, (_, project) => project)];
  const found = communities({ projectsOf, actorsOf: projectsOf[0]!.map(() => [0]) });
  expect([found.runs, found.count, found.stability[0]]).toEqual([runs, 1, 1]);
});
