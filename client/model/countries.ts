import { byCodeUnit, type Network } from "./network.ts";

const known = new WeakMap<Network, string[]>();

/** The countries that projects of the whole network lie in, directly or by a smaller territory, by id. */
export function countriesOf(whole: Network): readonly string[] {
  const before = known.get(whole);
  if (before) return before;
  const countries = countryTerritories(whole);
  const held = new Set<string>();
  whole.forEachNode((_id, { kind, territories }) => {
    if (kind !== "project") return;
    for (const id of territories ?? []) if (countries.has(id)) held.add(id);
  });
  const found = [...held].sort(byCodeUnit);
  known.set(whole, found);
  return found;
}

/** The territories of a network that are countries: their names by their ids. */
export function countryTerritories(network: Network): Map<string, string> {
  const countries = new Map<string, string>();
  network.forEachNode((id, { kind, level, name }) => {
    if (kind === "territory" && level === "country") countries.set(id, name);
  });
  return countries;
}
