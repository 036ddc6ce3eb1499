import type { Network } from "./network.ts";
import { byCodeUnit } from "./network.ts";

const known = new WeakMap<Network, string[]>();

/** The countries that projects of the whole network lie in, directly or by a smaller territory, by id. */
export function countriesOf(whole: Network): readonly string[] {
  const before = known.get(whole);
  if (before) return before;
  const countries = new Set(whole.filterNodes((_id, { kind, level }) => kind === "territory" && level === "country"));
  const held = new Set<string>();
  whole.forEachNode((_id, { kind, territories }) => {
    if (kind !== "project") return;
    for (const id of territories ?? []) if (countries.has(id)) held.add(id);
  });
  const found = [...held].sort(byCodeUnit);
  known.set(whole, found);
  return found;
}
