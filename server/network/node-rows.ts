import type { Kind, Place, UnnamedPartner } from "../contract/shared.ts";
import type { OwnRole } from "../contract/vocabulary.ts";
import type { EntityFacts } from "./entities.ts";
import { fold } from "../../seed/package/fold.ts";
import type { EdgeRow, Layer, NodeRow, Position } from "./network.ts";
import { roleWords } from "./role-words.ts";
import { withoutProse } from "./prose.ts";
import { isRise, territoriesAbove } from "./territories.ts";

/**
 * The rows of all entities: one for both layers, or one for each where the layers differ in other names or region. A
 * strict entity that no link leads to has no row.
 */
export function nodeRows(
  entities: Map<string, EntityFacts>,
  edges: EdgeRow[],
  positions: Map<string, Position>,
  unnamed: Map<string, UnnamedPartner[]>,
  own: readonly OwnRole[],
): NodeRow[] {
  const placed = territoriesByLayer(edges);
  const rolesOf = roleWords(edges, own);
  const linked = new Set<string>();
  for (const { source, target } of edges) linked.add(source).add(target);
  const rows: NodeRow[] = [];
  for (const entity of entities.values()) {
    if (entity.mergedInto !== null && !linked.has(entity.id)) continue;
    const made = (layer: Layer) => row(entity, layer, entities, placed[layer], positions, unnamed, rolesOf);
    if (entity.layers.length === 2 && isOneRow(entity, placed)) {
      rows.push({ ...made("reviewed"), layers: ["reviewed", "strict"] });
    } else rows.push(...entity.layers.map(made));
  }
  return rows;
}

/** Whether the rows of an entity differ in their layers alone: all that is read from a layer is the same in both. */
function isOneRow(
  { id, kind, otherNames }: EntityFacts,
  placed: Record<Layer, (id: string) => readonly string[]>,
): boolean {
  const isSame = (a: readonly string[], b: readonly string[]): boolean =>
    a === b || (a.length === b.length && a.every((one, at) => one === b[at]));
  return (
    isSame(otherNames.reviewed, otherNames.strict) &&
    (!PLACED.has(kind) || isSame(placed.reviewed(id), placed.strict(id)))
  );
}

function row(
  entity: EntityFacts,
  layer: Layer,
  entities: Map<string, EntityFacts>,
  territoriesOf: (id: string) => string[],
  positions: Map<string, Position>,
  unnamed: Map<string, UnnamedPartner[]>,
  rolesOf: (id: string) => string[],
): NodeRow {
  const { id, kind, name } = entity;
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  const otherNames = entity.otherNames[layer];
  const partners = unnamed.get(id) ?? [];
  const territories = PLACED.has(kind) ? territoriesOf(id) : [];
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
      ...(kind === "project" || kind === "organisation" ? { region: regionAmong(kind, territories, entities) } : {}),
      ...(PLACED.has(kind) ? { territories } : {}),
      ...entity.facts,
      ...(kind === "project" ? { unnamedPartners: partners.length } : {}),
    },
    sortName: fold(name),
    searchNames: [...new Set([name, ...otherNames].map(fold))],
    searchRoles: rolesOf(id),
    unnamed: partners,
  };
}

/** Kinds that are somewhere. */
const PLACED = new Set<Kind>(["project", "organisation", "territory"]);

/** The places that count in each layer, the same answer where no link to a place is of one alone. */
function territoriesByLayer(edges: readonly EdgeRow[]): Record<Layer, (id: string) => string[]> {
  const rises: EdgeRow[] = [];
  for (const edge of edges) {
    // Prose is not asked for here.
    if (isRise(edge) && withoutProse(edge) !== null) rises.push(edge);
  }
  const reviewed = territoriesAbove(rises.filter(({ layers }) => layers.includes("reviewed")));
  if (rises.every(({ layers }) => layers.length === 2)) return { reviewed, strict: reviewed };
  return { reviewed, strict: territoriesAbove(rises.filter(({ layers }) => layers.includes("strict"))) };
}

/**
 * The region of a project or an organisation; null without one. A project in several stands in the first by id, since
 * groups of projects must not overlap; an organisation whose places lie in several (a union of communes on a border) is
 * in none more than in another.
 */
function regionAmong(kind: Kind, territories: readonly string[], entities: Map<string, EntityFacts>): Place | null {
  const [region, ...others] = territories.filter((id) => entities.get(id)?.facts.level === "region");
  if (region === undefined || (kind !== "project" && others.length > 0)) return null;
  return { id: region, name: entities.get(region)?.name ?? region };
}
