import { describe, expect, test } from "vitest";
import { betweenness } from "../../../server/statistics/betweenness.ts";
import { backbone } from "../../../server/statistics/backbone.ts";
import { soleTies } from "../../../server/statistics/sole-ties.ts";
import { cohesion } from "../../../server/statistics/cohesion.ts";
import { eiIndex } from "../../../server/statistics/ei-index.ts";
import { gaps } from "../../../server/statistics/gaps.ts";
import { largeBetweenness } from "../../../server/statistics/large-betweenness.ts";
import { listsOf } from "../../../server/statistics/lists.ts";
import { projection } from "../../../server/statistics/projection.ts";
import { randomNumbers, sample } from "../../../server/statistics/random.ts";
import { twoMode, withoutProject, type TwoMode } from "../../../server/statistics/two-mode.ts";
import { asProjection, randomScope, tiesOf } from "./simple.ts";

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each([
  ["few links", 30, 40, 45],
  ["many links", 40, 25, 200],
  ["hardly any", 25, 60, 12],
])("on networks at random with %s, the quick ways find what the definitions say:", (_, projects, actors, links) => {
  const scopes = SEEDS.map((seed) => randomScope(seed, projects, actors, links));

  test("ties, sole ties and the E–I index", () => {
    for (const scope of scopes) {
      const network = twoMode(scope);
      const ties = tiesOf(network);
      const found = projection(network);
      expect(found).toEqual(asProjection(ties));
      const regionOf = (project: number) => network.projects[project]!.region?.id;
      const sole = network.projectsOf.map((held) => {
        const pairs = held.flatMap((a) =>
          held.filter((b) => b > a && ties[a]!.get(b) === 1).map((b) => [a, b] as const),
        );
        const placed = pairs.filter(([a, b]) => regionOf(a) && regionOf(b));
        const within = placed.filter(([a, b]) => regionOf(a) === regionOf(b)).length;
        return { within, between: placed.length - within, total: pairs.length };
      });
      expect(soleTies(network)).toEqual(sole);
      for (const { region, internal, external } of eiIndex(network)) {
        const ends = ties.flatMap((others, a) =>
          regionOf(a) === region.id ? [...others.keys()].map((b) => regionOf(b) === region.id) : [],
        );
        expect([internal, external]).toEqual([ends.filter(Boolean).length / 2, ends.filter((own) => !own).length]);
      }
    }
  });

  test("a network without one project", () => {
    for (const scope of scopes.slice(0, 4)) {
      scope.projects.forEach(({ id }, index) => {
        const without = {
          projects: scope.projects.filter((project) => project.id !== id),
          affiliations: scope.affiliations.filter(({ project }) => project !== id),
        };
        expect(withoutProject(twoMode(scope), index)).toEqual(twoMode(without));
      });
    }
  });

  test("cohesion", () => {
    for (const scope of scopes) {
      const network = twoMode(scope);
      const distances = distancesIn(tiesOf(network));
      const reached = distances.flatMap((row, a) => row.filter((distance, b) => a !== b && distance < Infinity));
      const sizes = network.projects.map((_, a) => distances[a]!.findIndex((distance) => distance < Infinity));
      const components = [...new Set(sizes)].map((first) => sizes.filter((other) => other === first).length);
      const { before, after } = cohesion(scope, { ids: [], roles: [] });
      expect(before).toMatchObject({
        components: components.sort((a, b) => b - a),
        ties: projection(network).others.length / 2,
        meanDistance: reached.length === 0 ? null : reached.reduce((sum, one) => sum + one) / reached.length,
        meanDistanceError: null,
      });
      expect(after).toEqual(before);
    }
  });

  test("betweenness", () => {
    for (const scope of scopes.slice(0, 4)) {
      const network = twoMode(scope);
      const { projects: ofProjects, actors: ofActors, sampling } = betweenness(network);
      const defined = betweennessIn(network);
      // Both are over a largest value that depends on the mode alone.
      for (const [found, raw] of [
        [ofProjects, defined.slice(0, network.projects.length)],
        [ofActors, defined.slice(network.projects.length)],
      ] as const) {
        const [most, mostRaw] = [Math.max(...found), Math.max(...raw)];
        found.forEach((value, index) =>
          expect(most === 0 ? 0 : value / most).toBeCloseTo(mostRaw === 0 ? 0 : raw[index]! / mostRaw, 10),
        );
      }
      expect(sampling).toBeNull();
    }
  });

  test("betweenness of large networks, from every node", () => {
    for (const scope of scopes.slice(0, 4)) {
      const network = twoMode(scope);
      const lists = neighboursIn(network);
      const { values, errors } = largeBetweenness(listsOf(lists), [...lists.keys()]);
      betweennessIn(network).forEach((value, node) => expect(values[node]).toBeCloseTo(value, 8));
      expect([...errors].every((error) => error === 0)).toBe(true);
    }
  });

  test("and from a few, as often too high as too low, and about as far off as is said", () => {
    for (const scope of scopes.slice(0, 4)) {
      const network = twoMode(scope);
      const lists = neighboursIn(network);
      const defined = betweennessIn(network);
      const draws = Array.from({ length: 400 }, (_, seed) =>
        largeBetweenness(listsOf(lists), sample(lists.length, 10, randomNumbers(seed + 1))),
      );
      defined.forEach((value, node) => {
        const mean = draws.reduce((sum, { values }) => sum + values[node]!, 0) / draws.length;
        const square = draws.reduce((sum, { errors }) => sum + errors[node]! ** 2, 0) / draws.length;
        // Of 400 draws the mean is off by a twentieth of one draw's error or so; seven times that is no chance.
        expect(Math.abs(mean - value)).toBeLessThanOrEqual(1e-6 + (7 * Math.sqrt(square)) / 20);
      });
    }
  });

  test("gaps, at every limit", () => {
    for (const scope of scopes) {
      const { actorsOf, projects: all } = twoMode(scope);
      const found = all.flatMap((a, i) =>
        all.flatMap((b, j) => {
          const common = a.themes.filter(({ id }) => b.themes.some((theme) => theme.id === id)).length;
          const tied = actorsOf[i]!.some((actor) => actorsOf[j]!.includes(actor));
          const jaccard = common / (a.themes.length + b.themes.length - common);
          return j <= i || tied || common === 0 ? [] : [{ a: a.id, b: b.id, common, jaccard }];
        }),
      );
      // Sorting keeps the order of ids among equals.
      found.sort((x, y) => y.common - x.common || y.jaccard - x.jaccard);
      for (const limit of [1, 2, 7, 40, 1000]) {
        const answer = gaps(scope, "project", limit);
        expect([answer.total, answer.truncated]).toEqual([found.length, found.length > limit]);
        expect(
          answer.pairs.map(({ a, b, jaccard, themes }) => ({ a: a.id, b: b.id, common: themes.length, jaccard })),
        ).toEqual(found.slice(0, limit));
      }
    }
  });

  test("the backbone, at every limit", () => {
    for (const scope of scopes.slice(0, 4)) {
      const question = { level: "project", model: "sdsm", alpha: 0.3, seed: 1 } as const;
      const whole = backbone(scope, { ...question, limit: 10_000 });
      const ties = tiesOf(twoMode(scope)).reduce((sum, { size }) => sum + size, 0) / 2;
      expect([whole.pairs.length, whole.total]).toEqual([ties, ties]);
      expect(whole.totalSignificant).toBe(whole.pairs.filter(({ significant }) => significant).length);
      const order = whole.pairs.toSorted(
        (x, y) => x.p - y.p || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : 1),
      );
      expect(whole.pairs).toEqual(order);
      // Step down by hand: each value times the tests that are left, never less than the one before.
      let least = 0;
      whole.pairs.forEach(({ p, pCorrected }, place) => {
        least = Math.max(least, Math.min(1, p * (whole.tested - place)));
        expect(pCorrected).toBe(least);
      });
      for (const limit of [1, 5, 20]) {
        const cut = backbone(scope, { ...question, limit });
        expect(cut).toEqual({ ...whole, pairs: whole.pairs.slice(0, limit), truncated: ties > limit });
      }
    }
  });
});

/** Distances between all projects (Floyd 1962, Communications of the ACM 5, 345). */
function distancesIn(ties: readonly Map<number, number>[]): number[][] {
  const distances = ties.map((others, a) => ties.map((_, b) => (a === b ? 0 : others.has(b) ? 1 : Infinity)));
  for (const [middle, ways] of distances.entries())
    for (const row of distances) row.forEach((distance, b) => (row[b] = Math.min(distance, row[middle]! + ways[b]!)));
  return distances;
}

/** Of each node, projects first, then actors, its neighbours. */
const neighboursIn = ({ actorsOf, projectsOf }: TwoMode): number[][] => [
  ...actorsOf.map((list) => list.map((actor) => actorsOf.length + actor)),
  ...projectsOf,
];

/** For each node the share of shortest paths through it, over all pairs of others (Freeman 1977), projects first. */
function betweennessIn(network: TwoMode): number[] {
  const neighbours = neighboursIn(network);
  const walks = neighbours.map((_, source) => {
    const [distance, paths] = [new Map([[source, 0]]), new Map([[source, 1]])];
    for (const node of distance.keys()) {
      for (const next of neighbours[node]!) {
        if (!distance.has(next)) distance.set(next, distance.get(node)! + 1);
        if (distance.get(next) === distance.get(node)! + 1) paths.set(next, (paths.get(next) ?? 0) + paths.get(node)!);
      }
    }
    return { distance, paths };
  });
  return neighbours.map((_, node) => {
    let sum = 0;
    walks.forEach(({ distance, paths }, s) => {
      for (const [t, far] of distance) {
        if (t <= s || s === node || t === node || !distance.has(node)) continue;
        if (distance.get(node)! + walks[node]!.distance.get(t)! !== far) continue;
        sum += (paths.get(node)! * walks[node]!.paths.get(t)!) / paths.get(t)!;
      }
    });
    return sum;
  });
}
