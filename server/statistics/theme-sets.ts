import type { ProjectSummary } from "../network/network.ts";

/** The set of a project without a theme. */
export const NONE = -1;

/** Projects by the set of their themes; sets and themes by number, as a two-mode network of their own. */
export interface ThemeSets {
  /** For each project, its set; `NONE` without a theme. */
  of: Int32Array;
  /** For each set, its projects, ascending. */
  members: number[][];
  /** For each set, its themes. */
  actorsOf: number[][];
  /** For each theme, the sets that hold it. */
  projectsOf: number[][];
  /** How many themes a project has at most. */
  most: number;
}

/** The sets of themes that projects have. */
export function themeSets(projects: readonly ProjectSummary[]): ThemeSets {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const sets: ThemeSets = { of: new Int32Array(projects.length), members: [], actorsOf: [], projectsOf: [], most: 0 };
  projects.forEach(({ themes }, project) => {
    const held = themes.map(({ id }) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return number;
    });
    const key = held.toSorted((x, y) => x - y).join(" ");
    const set = held.length === 0 ? NONE : (known.get(key) ?? known.size);
    sets.of[project] = set;
    if (set === NONE) return;
    if (!known.has(key)) {
      known.set(key, set);
      sets.members.push([]);
      sets.actorsOf.push(held);
      for (const theme of held) (sets.projectsOf[theme] ??= []).push(set);
      sets.most = Math.max(sets.most, held.length);
    }
    sets.members[set]!.push(project);
  });
  return sets;
}
