import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphInTurns } from "../../../client/session/graph-text.ts";
import { serialised } from "../../../server/exports/formats/json.ts";
import { edge, graph, node } from "../small.ts";

/** The text that the server sends of a graph. */
async function textOf({ attributes, nodes, edges }: ReturnType<typeof graph>): Promise<string> {
  let text = "";
  const each = <T>(list: readonly T[]) =>
    async function* () {
      yield* list;
    };
  for await (const part of serialised({ attributes, nodes: each(nodes), edges: each(edges) })) text += part;
  return text;
}

/** Names that look like what stands between entries. */
const name = fc.oneof(
  fc.string(),
  fc.constantFrom('},{"key":"', '],"edges":[', '"options":{"type":"directed","multi":true},"nodes":[', "]}", '\\"},{'),
);

describe("a long answer of the whole network", () => {
  test("says in pieces what it says at once, whatever its names are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 12 }), fc.integer({ min: 1, max: 400 }), async (names, piece) => {
        const nodes = names.map((one, at) => node(`project:p${at}`, { x: at, y: 0, name: one }));
        const actor = node("organisation:a", { x: 0, y: 0 });
        const edges = names.map((one, at) => ({
          ...edge("organisation:a", "partners", `project:p${at}`),
          key: one + at,
        }));
        const text = await textOf(graph([...nodes, actor], edges));
        let turns = 0;
        const turn = async (): Promise<void> => void (turns += 1);
        expect(await graphInTurns(text, turn, piece)).toEqual(JSON.parse(text));
        expect(turns).toBeLessThanOrEqual(nodes.length + edges.length + 2);
        if (names.length > 0) expect(turns).toBeGreaterThan(1);
      }),
    );
  });

  test("is parsed at once where it has another form, and refused where it is cut", async () => {
    const turn = async (): Promise<void> => undefined;
    expect(await graphInTurns('{"results":[]}', turn)).toBeNull();
    const text = await textOf(graph([node("project:p", { x: 0, y: 0 })], []));
    expect(await graphInTurns(text.slice(0, -4), turn)).toBeNull();
    await expect(graphInTurns(text.replace('"kind"', "kind"), turn)).rejects.toThrow(SyntaxError);
  });
});
