import fc from "fast-check";
import { expect, test } from "vitest";
import { select } from "../../../../server/engine/memory/selection.ts";
import { viewsOf } from "../../../../server/engine/memory/view.ts";
import type { EdgeRow, Network, NodeRow } from "../../../../server/network/network.ts";

const PROJECTS = ["project:0", "project:1", "project:2"];
const OTHERS = Array.from({ length: 14 }, (_, i) => `${i < 11 ? "organisation" : "territory"}:${i}`);
const NODES = [...PROJECTS, ...OTHERS];

test("where every project is in scope, what chains lead to is found of one node at a time as of all at once", () => {
  const role = fc.constantFrom("partners", "initiated", "part_of", "part_of", "located_in");
  const edge = fc.tuple(fc.constantFrom(...NODES), role, fc.constantFrom(...NODES));
  // A long chain beside what is drawn, since eight links are where it ends.
  const chain = OTHERS.slice(1).map((id, i) => [id, "part_of", OTHERS[i]!] as const);
  const start = [OTHERS.at(-1)!, "partners", PROJECTS[0]!] as const;
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 14 }),
      fc.subarray(chain),
      fc.integer({ min: 1, max: 3 }),
      (drawn, kept, minProjects) => {
        const view = viewsOf(networkOf([...drawn, ...kept, start]))({ merging: "reviewed", prose: false });
        const filter = { merging: "reviewed", prose: false, minProjects } as const;
        const [one, all] = [select(view, filter), select(view, { ...filter, projects: PROJECTS })];
        expect(NODES.filter(one.keepsNode)).toEqual(NODES.filter(all.keepsNode));
        expect(view.edges.filter(one.keepsEdge)).toEqual(view.edges.filter(all.keepsEdge));
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});

function networkOf(links: readonly (readonly [string, string, string])[]): Network {
  const nodes = NODES.map((key) => ({ key, layers: ["reviewed"], attributes: { kind: key.split(":")[0] } }));
  const edges = links.map(([source, role, target]) => ({
    ...{ key: `${source}|${role}|${target}`, layers: ["reviewed"], source, role, target, reviews: [] },
    evidence: [{ section: "card", status: "stated" }],
  }));
  return { nodes: nodes as unknown as NodeRow[], edges: edges as unknown as EdgeRow[] } as Network;
}
