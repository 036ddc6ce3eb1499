import { createRequire } from "node:module";

const { xoroshiro128plus } = createRequire(import.meta.url)("pure-rand/generator/xoroshiro128plus");

/** Random places of three decimals, as a layout has them, always the same. */
export function scattered(all) {
  const generator = xoroshiro128plus(1);
  const place = () => (((generator.next() >>> 0) % 2_000_001) - 1_000_000) / 1000;
  return new Map([...all.keys()].map((id) => [id, { x: place(), y: place() }]));
}
