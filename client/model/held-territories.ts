import { byCodeUnit, type Network } from "./network.ts";
import { perNetwork } from "./per-network.ts";

/** The levels of territories that some data have and others have not. */
type TerritoryLevel = "country" | "departement";

/** The territories of a level that projects of the whole network lie in, directly or by a smaller one, by id. */
export const heldTerritories = (whole: Network, level: TerritoryLevel): readonly string[] => HELD[level](whole);

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

const HELD: Record<TerritoryLevel, (whole: Network) => readonly string[]> = {
  country: perNetwork((whole) => find(whole, "country")),
  departement: perNetwork((whole) => find(whole, "departement")),
};
