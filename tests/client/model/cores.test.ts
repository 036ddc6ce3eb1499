import fc from "fast-check";
import { expect, test } from "vitest";
import { coreNumbers, coreSizes, kCore } from "../../../client/model/cores.ts";
import { finish } from "../../../client/model/steps.ts";
import { toNetwork, type Network } from "../../../client/model/network.ts";
import { edge, graph, node, SMALL } from "../small.ts";

test("the core of the small network is the ring of two projects and what they share", () => {
  const network = toNetwork(SMALL);
  // other is tied to b twice, by two roles: one neighbour.
  expect(kCore(network, 2).nodes().toSorted()).toEqual(["organisation:town", "person:coach", "project:a", "project:b"]);
  expect(kCore(network, 1)).toBe(network);
  expect(kCore(network, 3).order).toBe(0);
  expect(finish(coreSizes(network))).toEqual([{ k: 2, nodes: 4 }]);
});

/** Peeling as the definition says it, one node after the other. */
function peeled(network: Network, k: number): string[] {
  let left = network;
  for (;;) {
    const loose = left.findNode((id) => left.neighbors(id).length < k);
    if (loose === undefined) return left.nodes().toSorted();
    left = left.part((id) => id !== loose);
  }
}

test("core numbers are those of the definition, on any network", () => {
  const end = fc.nat(11);
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(end, end), { selector: String, maxLength: 40 }), (pairs) => {
      const ids = Array.from({ length: 12 }, (_, index) => `project:${index}`);
      const ties = pairs.filter(([a, b]) => a !== b).map(([a, b]) => edge(ids[a]!, "partners", ids[b]!));
      const network = toNetwork(
        graph(
          ids.map((id) => node(id)),
          ties,
        ),
      );
      const numbers = coreNumbers(network);
      for (const k of [1, 2, 3, 4])
        expect(ids.filter((id) => numbers.get(id)! >= k).toSorted()).toEqual(peeled(network, k));
    }),
    { seed: 2024 },
  );
});

test("the cores of four that are all tied, with one beside them, and a link to oneself counts for nothing", () => {
  const ids = ["a", "b", "c", "d", "beside"].map((id) => `project:${id}`);
  const [a, b, c, d, beside] = ids as [string, string, string, string, string];
  const pairs = [
    [a, b],
    [a, c],
    [a, d],
    [b, c],
    [b, d],
    [c, d],
    [a, beside],
    [beside, beside],
  ] as const;
  const network = toNetwork(
    graph(
      ids.map((id) => node(id)),
      pairs.map(([from, to]) => edge(from, "part_of", to)),
    ),
  );
  expect(coreNumbers(network).get(beside)).toBe(1);
  expect(finish(coreSizes(network))).toEqual([
    { k: 2, nodes: 4 },
    { k: 3, nodes: 4 },
  ]);
});
