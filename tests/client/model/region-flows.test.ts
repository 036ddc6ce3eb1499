import { expect, test } from "vitest";
import { regionFlows } from "../../../client/model/region-flows.ts";

const [west, east] = ["territory:region-53", "territory:region-44"].map((id) => ({ id, name: id }));
const pairOf = (a: string, from: typeof west | null, b: string, to: typeof west | null) => ({
  a: { id: a, name: a, region: from ?? null },
  b: { id: b, name: b, region: to ?? null },
  weight: 1,
  shared: [],
});

test("pairs are summed between their regions, whichever comes first, and within one; none is lost", () => {
  const pairs = [
    pairOf("a", west!, "b", east!),
    pairOf("b", east!, "c", west!),
    pairOf("a", west!, "c", west!),
    pairOf("a", west!, "d", null),
  ];
  const { flows, leftOver } = regionFlows(pairs);
  expect(flows.map(({ a, b, pairs: of }) => [a.id, b.id, of.length])).toEqual([
    [east!.id, west!.id, 2],
    [west!.id, west!.id, 1],
  ]);
  expect(leftOver).toEqual([pairs[3]]);
});

test("regions of most pairs come first, then by id", () => {
  const pairs = [
    pairOf("c", west!, "d", west!),
    pairOf("a", east!, "d", west!),
    pairOf("a", east!, "b", east!),
    pairOf("a", east!, "e", east!),
  ];
  for (const given of [pairs, pairs.toReversed()])
    expect(regionFlows(given).flows.map(({ a, b, pairs: of }) => [a.id, b.id, of.length])).toEqual([
      [east!.id, east!.id, 2],
      [east!.id, west!.id, 1],
      [west!.id, west!.id, 1],
    ]);
});
