import { expect, test } from "vitest";
import { fnv1a, unitHash } from "../../../server/contract/hash.ts";

test("FNV-1a gives the values that its authors publish", () => {
  expect([fnv1a(""), fnv1a("a"), fnv1a("foobar")]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test("a share from 0 to 1 depends on the text alone, and spreads ids that differ in their last letter", () => {
  const shares = Array.from({ length: 200 }, (_, i) => unitHash(`organisation:o-${i}`));
  expect(shares).toEqual(shares.map((_, i) => unitHash(`organisation:o-${i}`)));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...shares)).toBeLessThan(1);
  const quarters = [0, 1, 2, 3].map((quarter) => shares.filter((share) => Math.floor(share * 4) === quarter).length);
  expect(Math.min(...quarters)).toBeGreaterThan(30);
});
