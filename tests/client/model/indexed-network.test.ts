import fc from "fast-check";
import { MultiDirectedGraph } from "graphology";
import { expect, test } from "vitest";
import { NetworkBuilder } from "../../../client/model/network-builder.ts";
import { partHolding, type Network } from "../../../client/model/network.ts";
import { edgeKey } from "../../../server/contract/edge-key.ts";
import { node } from "../small.ts";

/** Ids that hold what parts of keys are separated by, and what an id begins with. */
const IDS = ["project:a", "project:a|b", "organisation:a", "person:a|partners|project:a", "theme:10", "zone:1/2"];
const ROLES = ["partners", "carries", "led|by"];

const links = fc.uniqueArray(
  fc.record({ source: fc.constantFrom(...IDS), role: fc.constantFrom(...ROLES), target: fc.constantFrom(...IDS) }),
  { selector: ({ source, role, target }) => edgeKey(source, role, target), maxLength: 30 },
);

/** A network of these points and links, and what graphology makes of the same. */
function both(ids: readonly string[], of: readonly { source: string; role: string; target: string }[]) {
  const [builder, graph] = [new NetworkBuilder(), new MultiDirectedGraph()];
  for (const id of ids) {
    builder.addNode(id, node(id).attributes);
    graph.addNode(id);
  }
  for (const { source, role, target } of of) {
    if (!ids.includes(source) || !ids.includes(target)) continue;
    builder.addLink(source, target, { role, participates: true, statuses: [] });
    graph.addEdgeWithKey(edgeKey(source, role, target), source, target);
  }
  return { network: builder.network(), graph };
}

/** What both say of the same questions; null where they throw. */
function told(network: Network | MultiDirectedGraph) {
  const said = <T>(of: () => T): T | null => {
    try {
      return of();
    } catch {
      return null;
    }
  };
  const keys = IDS.flatMap((source) => ROLES.flatMap((role) => IDS.map((target) => edgeKey(source, role, target))));
  return {
    whole: [network.order, network.size, network.nodes(), network.edges()],
    points: IDS.map((id) => [network.hasNode(id), said(() => [network.degree(id), network.inDegree(id)])]),
    around: IDS.map((id) => said(() => [network.neighbors(id), network.edges(id).toSorted()])),
    between: network.nodes().map((id) => network.nodes().map((other) => network.edges(id, other).toSorted())),
    links: keys.map((key) => [network.hasEdge(key), said(() => network.extremities(key))]),
  };
}
test("a network and its parts are what graphology holds of the same points and links", () => {
  fc.assert(
    fc.property(links, fc.subarray(IDS), fc.subarray(ROLES), (all, left, roles) => {
      const { network, graph } = both(IDS, all);
      expect(told(network)).toEqual(told(graph));
      const part = network.part(
        (id) => left.includes(id),
        ({ role }) => roles.includes(role),
      );
      const kept = all.filter(({ role }) => roles.includes(role));
      expect(told(part)).toEqual(told(both(left, kept).graph));
      // A part of a part holds no more than that.
      const half = part.part((id) => id !== left[0]);
      expect(told(half)).toEqual(told(both(left.slice(1), kept).graph));
      expect(told(partHolding(network, [half, part]))).toEqual(told(part));
      const degrees = part.degrees();
      expect(part.mapNodes((id) => degrees[IDS.indexOf(id)])).toEqual(part.mapNodes((id) => part.degree(id)));
    }),
    { seed: 1, numRuns: 20 },
  );
});

test("a key that can be read two ways is the link that is there", () => {
  const of = [
    { source: "project:a", role: "led|by", target: "project:a|b" },
    { source: "person:a|partners|project:a", role: "carries", target: "project:a" },
  ];
  const { network } = both(IDS, of);
  expect(network.extremities("project:a|led|by|project:a|b")).toEqual(["project:a", "project:a|b"]);
  expect(network.hasEdge("project:a|led|by|project:a")).toBe(false);
  expect(network.hasEdge("person:a|partners|project:a")).toBe(false);
});

test("attributes that are said to be others are so in one network alone", () => {
  const { network } = both(IDS, []);
  const moved = network.withAttributes((id, attributes) => (id === "theme:10" ? { ...attributes, x: 7 } : attributes));
  expect([moved.getNodeAttribute("theme:10", "x"), moved.getNodeAttribute("project:a", "x")]).toEqual([7, 0]);
  expect(network.getNodeAttribute("theme:10", "x")).not.toBe(7);
});
