import { byCodeUnit } from "../../network/code-unit.ts";
import type { Core } from "./core-network.ts";

/**
 * The pieces of a core that nothing holds together, neither a shared actor nor a region: the largest first, equal ones
 * in order of their first project. A core in one piece is answered as it is.
 */
export function componentsOf(core: Core): Core[] {
  const root = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    while (root.get(at) !== at) {
      // Halving the way up keeps later questions short (Tarjan & van Leeuwen 1984).
      root.set(at, root.get(root.get(at)!)!);
      at = root.get(at)!;
    }
    return at;
  };
  const join = (a: string, b: string): void => {
    if (!root.has(b)) root.set(b, b);
    root.set(rootOf(b), rootOf(a));
  };
  for (const project of core.projects) root.set(project, project);
  for (const project of core.projects) {
    const region = core.regionOf(project);
    if (region !== null) join(project, region);
  }
  for (const actor of core.shared) for (const project of core.ties.get(actor)?.keys() ?? []) join(project, actor);
  const parts = new Map<string, Core>();
  const partOf = (id: string): Core => {
    const at = rootOf(id);
    const part = parts.get(at) ?? { ...core, projects: [], shared: [] };
    parts.set(at, part);
    return part;
  };
  for (const project of core.projects) partOf(project).projects.push(project);
  for (const actor of core.shared) partOf(actor).shared.push(actor);
  if (parts.size <= 1) return [core];
  const size = ({ projects, shared }: Core): number => projects.length + shared.length;
  return [...parts.values()].toSorted((a, b) => size(b) - size(a) || byCodeUnit(a.projects[0]!, b.projects[0]!));
}
