import type { Dataset } from "../../seed/package/schema.ts";
import { fold } from "../../seed/package/fold.ts";

/** What the alias ledger says about ids: where merged ones lead, and which mentions strict merging keeps apart. */
export interface StrictReading {
  /** Merged-away id → the entity that stands for it. */
  redirects: Map<string, string>;
  /** The id that a mention of an entity has under strict merging: the entity's own unless a reviewer joined it. */
  apart: (entity: string, mention: string) => string;
  /** Id that strict merging keeps apart → the surface forms it is known by, and the entity it was merged into. */
  kept: Map<string, { surfaces: string[]; entity: string }>;
}

/** Reads the ledgers of all packages as one. */
export function strictReading(packages: readonly Dataset[]): StrictReading {
  const redirects = new Map<string, string>();
  const moves = new Map<string, Map<string, string>>();
  const kept: StrictReading["kept"] = new Map();
  for (const alias of packages.flatMap((dataset) => dataset.aliases)) {
    if (alias.decision !== "same" || alias.merged_id === null || alias.merged_id === alias.entity) continue;
    if (!redirects.has(alias.merged_id)) redirects.set(alias.merged_id, alias.entity);
    if (alias.decided_by !== "review") continue;
    const ofEntity = moves.get(alias.entity) ?? new Map<string, string>();
    ofEntity.set(fold(alias.surface), alias.merged_id);
    moves.set(alias.entity, ofEntity);
    const known = kept.get(alias.merged_id) ?? { surfaces: [], entity: alias.entity };
    if (!known.surfaces.includes(alias.surface)) known.surfaces.push(alias.surface);
    kept.set(alias.merged_id, known);
  }
  const apart = (entity: string, mention: string) => moves.get(entity)?.get(fold(mention)) ?? entity;
  return { redirects: followed(redirects), apart, kept };
}

/** Redirects that lead to the last entity of their chain; a chain that closes on itself stops where it closes. */
function followed(redirects: Map<string, string>): Map<string, string> {
  const last = new Map<string, string>();
  for (const [id, first] of redirects) {
    const seen = new Set([id]);
    let entity = first;
    for (let next = redirects.get(entity); next !== undefined && !seen.has(entity); next = redirects.get(entity)) {
      seen.add(entity);
      entity = next;
    }
    last.set(id, entity);
  }
  return last;
}
