import fc from "fast-check";
import { expect, test } from "vitest";
import { largePackage } from "../../../bench/large-package.ts";
import { byCodeUnit } from "../../../../server/network/code-unit.ts";
import { buildNetwork } from "../../../../server/network/build.ts";
import type { NodeRow } from "../../../../server/network/network.ts";
import { searcher } from "../../../../server/engine/memory/search.ts";
import type { View } from "../../../../server/engine/memory/view.ts";
import { queryReadings, searchScore } from "../../../../server/engine/search-score.ts";

/** What is found by reading every name. */
function foundByReading(nodes: readonly NodeRow[], q: string, limit: number) {
  const readings = queryReadings(q);
  const scored = nodes
    .map((node) => ({ node, score: searchScore(readings, node.searchNames, node.searchRoles) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) => b.score - a.score || byCodeUnit(a.node.sortName, b.node.sortName) || byCodeUnit(a.node.key, b.node.key),
    );
  return { ids: scored.slice(0, limit).map(({ node, score }) => [node.key, score]), total: scored.length };
}

const searching = (nodes: readonly NodeRow[]) =>
  searcher(() => ({ nodes: new Map(nodes.map((node) => [node.key, node])) }) as unknown as View);

const rows = (names: readonly string[][], roles: readonly string[]): NodeRow[] =>
  names.map((searchNames, i) => ({
    ...{ key: `organisation:${i % 7}-${i}`, layers: ["reviewed"], sortName: searchNames[0]!, searchNames, unnamed: [] },
    attributes: { kind: "organisation", name: searchNames[0]!, otherNames: [], packages: [], x: 0, y: 0 },
    searchRoles: roles.filter((_, at) => i % (at + 2) === 0),
  }));

test("an index finds what reading every name finds, in the same order, by words of any script", async () => {
  const unit = fc.constantFrom("a", "b", "s", "x", "t", "東", "京", "大", "ל", "א", "1", "2");
  const word = fc.string({ unit, minLength: 1, maxLength: 7 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  const entity = fc.array(name, { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entity, { minLength: 1, maxLength: 40 }),
      fc.array(fc.oneof(name, word), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      async (names, asked, drawn) => {
        const nodes = rows(names, ["partenaire", "aabbs"]);
        const search = searching(nodes);
        // Names that are there, cut or with a letter changed, beside any others.
        const own = names[drawn % names.length]![0]!;
        const cut = own.slice(0, 1 + (drawn % own.length));
        const changed = `${own.slice(0, drawn % own.length)}b${own.slice(1 + (drawn % own.length))}`;
        for (const q of [...asked, own, cut, changed, "partenaires", "aab"]) {
          const { results, total } = await search({ q, limit: 20 });
          expect({ q, ids: results.map(({ id, score }) => [id, score]), total }).toEqual({
            q,
            ...foundByReading(nodes, q, 20),
          });
        }
      },
    ),
    { seed: 1, numRuns: 150 },
  );
});

test("many names are found alike", async () => {
  const { nodes } = buildNetwork([largePackage(100, 2000, 4000)], () => new Map());
  const search = searching(nodes);
  for (const q of ["organisaton 77", "organisation", "org", "o", "1999", "proejct 7", "project partenaire", "zzz"]) {
    const { results, total } = await search({ q, limit: 50 });
    expect({ ids: results.map(({ id, score }) => [id, score]), total }).toEqual(foundByReading(nodes, q, 50));
  }
});
