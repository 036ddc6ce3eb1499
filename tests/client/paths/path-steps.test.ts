import { expect, test } from "vitest";
import { pathSteps, type Path } from "../../../client/paths/path-steps.ts";
import { edge } from "../small.ts";

test("paths are rows of a file: each step with its ends, all its roles, and the words of each", () => {
  const nodes = ["project:a", "person:coach", "project:b"].map((id) => ({ id, name: id }));
  const edges = [
    [edge("person:coach", "accompanies", "project:a"), edge("person:coach", "leads", "project:a")],
    [edge("person:coach", "accompanies", "project:b")],
  ];
  const path = { nodes, edges } as unknown as Path;
  expect(pathSteps([path, path])).toEqual(
    [1, 2].flatMap((number) => [
      {
        ...{ path: number, step: 1, from: nodes[0], to: nodes[1] },
        ...{ roles: ["accompanies", "leads"], mentions: ["person:coach", "person:coach"] },
      },
      {
        ...{ path: number, step: 2, from: nodes[1], to: nodes[2] },
        ...{ roles: ["accompanies"], mentions: ["person:coach"] },
      },
    ]),
  );
  expect(pathSteps([])).toEqual([]);
});
