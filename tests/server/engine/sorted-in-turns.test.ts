import fc from "fast-check";
import { expect, test } from "vitest";
import { sortedInTurns } from "../../../server/engine/sorted-in-turns.ts";

test("sorts as a sort at once does, equal items as they stood, however many", async () => {
  const item = fc.record({ key: fc.nat(50), at: fc.nat() });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 30 }), fc.integer({ min: 1, max: 300 }), async (some, times) => {
      const items = Array.from({ length: times }, () => some).flat();
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      const numbered = items.map(({ key }, at) => ({ key, at }));
      expect(await sortedInTurns(numbered, byKey)).toEqual(numbered.toSorted(byKey));
    }),
    { seed: 1, numRuns: 40 },
  );
});

test("serves others meanwhile", async () => {
  const items = Array.from({ length: 500_000 }, (_, i) => (i * 7919) % 500_009);
  let served = 0;
  const timer = setInterval(() => served++);
  const sorted = await sortedInTurns(items, (a, b) => a - b);
  clearInterval(timer);
  expect(sorted).toEqual(items.toSorted((a, b) => a - b));
  expect(served).toBeGreaterThan(0);
});
