import { byCodeUnit, type Network } from "./network.ts";

/** The levels of territories that some data have and others have not. */
type TerritoryLevel = "country" | "departement";

const known = new WeakMap<Network, Map<TerritoryLevel, string[]>>();

/** The territories of a level that projects of the whole network lie in, directly or by a smaller one, by id. */
export function heldTerritories(whole: Network, level: TerritoryLevel): readonly string[] {
  const before = known.get(whole) ?? new Map<TerritoryLevel, string[]>();
  known.set(whole, before);
  const found = before.get(level) ?? find(whole, level);
  before.set(level, found);
  return found;
}

/** The territories of a network that are of a level: their names by their ids. */
export function territoriesOf(network: Network, wanted: TerritoryLevel): Map<string, string> {
  const territories = new Map<string, string>();
  network.forEachNode((id, { kind, level, name }) => {
    if (kind === "territory" && level === wanted) territories.set(id, name);
  });
  return territories;
}

function find(whole: Network, level: TerritoryLevel): string[] {
  const there = territoriesOf(whole, level);
  const held = new Set<string>();
  whole.forEachNode((_id, { kind, territories }) => {
    if (kind !== "project") return;
    for (const id of territories ?? []) if (there.has(id)) held.add(id);
  });
  return [...held].sort(byCodeUnit);
}
