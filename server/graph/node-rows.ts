import { isDeepStrictEqual } from "node:util";
import type { Place, UnnamedPartner } from "../contract/shared.ts";
import type { EntityFacts } from "./entities.ts";
import { fold } from "../../seed/fold.ts";
import type { EdgeRow, Layer, NodeRow } from "./network.ts";
import { withoutProse } from "./prose.ts";
import { territoriesAbove } from "./territories.ts";

/**
 * The rows of all entities: one for both layers, or one for each where the layers differ in other names or region. A
 * strict entity that no link leads to has no row.
 */
export function nodeRows(
  entities: Map<string, EntityFacts>,
  edges: EdgeRow[],
  positions: Map<string, { x: number; y: number }>,
  unnamed: Map<string, UnnamedPartner[]>,
): NodeRow[] {
  const regions = { reviewed: regionsOf(entities, edges, "reviewed"), strict: regionsOf(entities, edges, "strict") };
  const linked = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const rows: NodeRow[] = [];
  for (const entity of entities.values()) {
    if (entity.mergedInto !== null && !linked.has(entity.id)) continue;
    const made = entity.layers.map((layer) => row(entity, layer, regions[layer], positions, unnamed));
    const [first, second] = made;
    if (first && second && isDeepStrictEqual({ ...first, layers: [] }, { ...second, layers: [] })) {
      rows.push({ ...first, layers: ["reviewed", "strict"] });
    } else rows.push(...made);
  }
  return rows;
}

function row(
  entity: EntityFacts,
  layer: Layer,
  regions: Map<string, Place>,
  positions: Map<string, { x: number; y: number }>,
  unnamed: Map<string, UnnamedPartner[]>,
): NodeRow {
  const { id, kind, name } = entity;
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  const otherNames = entity.otherNames[layer];
  const partners = unnamed.get(id) ?? [];
  return {
    key: id,
    layers: [layer],
    attributes: {
      kind,
      name,
      x,
      y,
      otherNames,
      packages: entity.packages,
      ...(kind === "project" || kind === "organisation" ? { region: regions.get(id) ?? null } : {}),
      ...entity.facts,
      ...(kind === "project" ? { unnamedPartners: partners.length } : {}),
    },
    sortName: fold(name),
    searchNames: [...new Set([name, ...otherNames].map(fold))],
    unnamed: partners,
  };
}

/** Region of each project and organisation: the first by id that its places, or those above them, are. */
function regionsOf(entities: Map<string, EntityFacts>, edges: EdgeRow[], layer: Layer): Map<string, Place> {
  const seen = edges.filter((edge) => edge.layers.includes(layer)).flatMap((edge) => withoutProse(edge) ?? []);
  const above = territoriesAbove(seen);
  const regions = new Map<string, Place>();
  for (const { id, kind } of entities.values()) {
    if (kind !== "project" && kind !== "organisation") continue;
    const region = above(id).find((territory) => entities.get(territory)?.facts.level === "region");
    if (region !== undefined) regions.set(id, { id: region, name: entities.get(region)?.name ?? region });
  }
  return regions;
}
