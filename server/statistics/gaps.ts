import type { Gaps } from "../contract/gaps.ts";
import type { ProjectSummary } from "../network/network.ts";
import { byRegion } from "./by-region.ts";
import { twoMode, type Scope } from "./two-mode.ts";
import type { ProjectOrRegion } from "../contract/shared.ts";

/** A pair by number, a < b, with how many themes both have. */
interface Gap {
  a: number;
  b: number;
  common: number;
  jaccard: number;
}

/**
 * Pairs of projects (or of regions) that have themes in common and share no actor: a shortlist for exchanges between
 * peers. `jaccard` is common themes over all themes of the two (Jaccard 1901). Most common themes first, then Jaccard,
 * then ids.
 */
export function gaps(scope: Scope, level: ProjectOrRegion, limit: number): Gaps {
  const { projects, actorsOf, projectsOf } = twoMode(level === "region" ? byRegion(scope) : scope);
  const themed = new Map<string, number[]>();
  projects.forEach(({ themes }, project) => {
    for (const { id } of themes) {
      const known = themed.get(id);
      if (known) known.push(project);
      else themed.set(id, [project]);
    }
  });
  const tiedWith = new Int32Array(projects.length).fill(-1);
  const common = new Int32Array(projects.length);
  let best: Gap[] = [];
  let total = 0;
  projects.forEach(({ themes }, a) => {
    for (const actor of actorsOf[a]!) for (const b of projectsOf[actor]!) tiedWith[b] = a;
    const candidates: number[] = [];
    for (const { id } of themes) {
      for (const b of themed.get(id)!) {
        if (b <= a || tiedWith[b] === a) continue;
        if (common[b]! === 0) candidates.push(b);
        common[b]!++;
      }
    }
    for (const b of candidates) {
      const both = common[b]!;
      common[b] = 0;
      best.push({ a, b, common: both, jaccard: both / (themes.length + projects[b]!.themes.length - both) });
    }
    total += candidates.length;
    // Large data has millions of such pairs: keep what can still be among the answer.
    if (best.length > 100_000 + 2 * limit) best = best.sort(order).slice(0, limit);
  });
  return {
    pairs: best
      .sort(order)
      .slice(0, limit)
      .map(({ a, b, jaccard }) => pair(projects[a]!, projects[b]!, jaccard)),
    total,
    truncated: total > limit,
  };
}

// Projects come by id, so their numbers order as their ids do.
function order(x: Gap, y: Gap): number {
  return y.common - x.common || y.jaccard - x.jaccard || x.a - y.a || x.b - y.b;
}

function pair(a: ProjectSummary, b: ProjectSummary, jaccard: number): Gaps["pairs"][number] {
  const inB = new Set(b.themes.map(({ id }) => id));
  return {
    a: end(a),
    b: end(b),
    themes: a.themes.filter(({ id }) => inB.has(id)).map(({ id, name }) => ({ id, kind: "theme", name })),
    jaccard,
    unnamed: a.unnamedPartners + b.unnamedPartners,
  };
}

/** A project, or a region, as one end of a pair. */
export function end({ id, name, region }: ProjectSummary): Gaps["pairs"][number]["a"] {
  return { id, name, region };
}
