import type { Bridges } from "../contract/bridges.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { fold } from "../../seed/package/fold.ts";
import { forEachOuter, NO_CLIQUE } from "./outer-ties.ts";
import { cliqueRegions, regionNumbers, UNPLACED } from "./region-numbers.ts";
import type { TwoMode } from "./two-mode.ts";

/**
 * The E–I index of each region over ties between projects, (external - internal) / (external + internal) (Krackhardt &
 * Stern 1988). A tie is a pair of projects that share an actor, however many, and counts once; a tie with a project
 * without a region is external. Regions with most projects first, then by name, then by id.
 */
export function eiIndex(network: TwoMode): Bridges["regions"] {
  const { projects } = network;
  const regions = regionNumbers(projects);
  const rows: Bridges["regions"] = [];
  projects.forEach(({ region }, project) => {
    if (region === null) return;
    const row = (rows[regions[project]!] ??= { region, projects: 0, internal: 0, external: 0, ei: null });
    row.projects++;
  });
  const placesOf = cliqueRegions(regions);
  forEachOuter(network, (ties) => {
    const { project, clique, members, isMember, found, count } = ties;
    const region = regions[project]!;
    if (region === UNPLACED) return;
    const row = rows[region]!;
    let [all, inside] = clique === NO_CLIQUE ? [0, 0] : [members.length - 1, placesOf(ties).there[region]! - 1];
    for (let index = 0; index < count; index++) {
      if (isMember[found[index]!] === 1) continue;
      all++;
      if (regions[found[index]!] === region) inside++;
    }
    row.external += all - inside;
    // Told from both its ends.
    row.internal += inside / 2;
  });
  for (const row of rows) {
    const all = row.external + row.internal;
    row.ei = all === 0 ? null : (row.external - row.internal) / all;
  }
  return rows.sort(
    (a, b) =>
      b.projects - a.projects ||
      byCodeUnit(fold(a.region.name), fold(b.region.name)) ||
      byCodeUnit(a.region.id, b.region.id),
  );
}
