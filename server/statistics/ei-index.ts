import type { Bridges } from "../contract/bridges.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { fold } from "../../seed/package/fold.ts";
import { tieWalker } from "./projection.ts";
import { regionNumbers } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/**
 * The E–I index of each region over ties between projects, (external - internal) / (external + internal) (Krackhardt &
 * Stern 1988). A tie is a pair of projects that share an actor, however many, and counts once; a tie with a project
 * without a region is external. Regions with most projects first, then by name, then by id.
 */
export function eiIndex(network: TwoMode): Bridges["regions"] {
  const rows = new Map<string, Bridges["regions"][number]>();
  const { projects } = network;
  const regions = regionNumbers(projects);
  const ties = tieWalker(network);
  projects.forEach(({ region }, project) => {
    if (region === null) return;
    const row = rows.get(region.id) ?? { region, projects: 0, internal: 0, external: 0, ei: null };
    rows.set(region.id, row);
    row.projects++;
    const { found, count } = ties(project);
    for (const other of found.subarray(0, count)) {
      if (regions[other] !== regions[project]) row.external++;
      else if (other > project) row.internal++;
    }
    const all = row.external + row.internal;
    row.ei = all === 0 ? null : (row.external - row.internal) / all;
  });
  return [...rows.values()].sort(
    (a, b) =>
      b.projects - a.projects ||
      byCodeUnit(fold(a.region.name), fold(b.region.name)) ||
      byCodeUnit(a.region.id, b.region.id),
  );
}
