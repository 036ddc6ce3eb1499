import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../seed/package/schema.ts";
import { EVERYTHING } from "../../../server/contract/filter.ts";
import { wordsIn } from "../../../server/contract/i18n/languages.ts";
import { TIE_ROLE } from "../../../server/contract/vocabulary.ts";
import { openMemoryGraph } from "../../../server/engine/memory/engine.ts";
import { limitsOf } from "../../../server/exports/citation/provenance.ts";
import { FORMATS } from "../../../server/exports/formats/formats.ts";
import { pseudonymous } from "../../../server/exports/pseudonyms.ts";
import { type Joined, structuralOrder } from "../../../server/exports/structural-order.ts";
import { placedNetwork } from "../../../server/statistics/placed-network.ts";
import { readGraph } from "../../contract/read-graph.ts";
import { open } from "../../seed/tables/open.ts";
import { serveEngine } from "../http/serve.ts";
import { NASTY_ABOUT } from "./nasty.ts";

/** A cycle of four, a triangle that hangs on it, and two pairs apart: many are alike. */
const TIES = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 0],
  [3, 4],
  [4, 5],
  [5, 3],
  [6, 7],
  [8, 9],
] as const;

const NAMES = ["Albe", "Bisk", "Corv", "Dand", "Egli", "Fahr", "Gohl", "Hurn", "Ilke", "Jost"].map(
  (one) => `${one}ar Quint`,
);

/** A network of these people, in the order that their names give. */
async function friends(names: readonly string[]) {
  const rows = TIES.map(([a, b]) => `${names[a]},${names[b]},2001`);
  const file = { "amis.csv": `source,target,since\n${rows.join("\n")}\n` };
  return (await open(file, { sheets: [{ headers: ["source", "target", "since"], points: "person" }] })).make();
}

const engineOf = (dataset: Dataset) => openMemoryGraph(placedNetwork([dataset]));

/** What stands in the file, but for the version, which is that of the named data. */
async function graphOf(names: readonly string[]) {
  const named = await engineOf((await friends(names)).dataset).graph(EVERYTHING);
  const { nodes, edges } = await readGraph(await pseudonymous(named, true));
  return { nodes, edges };
}

describe("pseudonyms in a network of one mode of people", () => {
  test("stand in the names of relations too, and keep who is tied to whom", async () => {
    const { nodes, edges } = await graphOf(NAMES);
    expect(JSON.stringify([nodes, edges])).not.toMatch(/Quint/i);
    const relations = nodes.filter(({ attributes }) => attributes.kind === "project");
    expect(relations).toHaveLength(TIES.length);
    for (const { key, attributes } of relations) {
      expect(attributes.name).toMatch(/^P\d+ – P\d+$/);
      const ends = edges.filter(({ target }) => target === key).map(({ source }) => source);
      const called = nodes.filter((node) => ends.includes(node.key)).map((node) => node.attributes.name);
      expect(attributes.name.split(" – ").toSorted()).toEqual(called.toSorted());
      expect(attributes["attr_since"]).toBe(2001);
    }
    const degrees = nodes
      .filter(({ attributes }) => attributes.kind === "person")
      .map(({ key }) => edges.filter(({ source }) => source === key).length);
    expect(degrees.toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 4]);
    for (const list of [nodes, edges])
      expect(list.map(({ key }) => key)).toEqual(list.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test("say nothing of names: other names in another order give the same file", async () => {
    const there = await graphOf(NAMES);
    expect(await graphOf(NAMES.toReversed())).toEqual(there);
    expect(await graphOf(NAMES.map((_, i) => `Zoe ${NAMES[(i * 3) % 10]}`))).toEqual(there);
  });

  test("hold in every format, and where the filter names a relation", async () => {
    const app = await serveEngine(engineOf((await friends(NAMES)).dataset));
    for (const format of Object.keys(FORMATS))
      for (const query of [
        {},
        { ids: "project:amis-albear-quint-biskar-quint,person:corvar-quint" },
        { projects: "amis-albear-quint-biskar-quint" },
      ]) {
        const response = await app.inject({ url: `/api/export/${format}`, query: { people: "pseudonyms", ...query } });
        expect(response.statusCode, response.body).toBe(200);
        const isZip = FORMATS[format as keyof typeof FORMATS].extension === "zip";
        const text = isZip
          ? JSON.stringify(
              Object.entries(unzipSync(response.rawPayload)).map(([path, one]) => [path, Buffer.from(one).toString()]),
            )
          : response.body;
        expect(text, format).not.toMatch(/Quint/i);
      }
    await app.close();
  });
});

test("orders by ties alone, whoever stands first", () => {
  const ties = TIES.map((ends) => ({ ends: ends.map((end) => `n${end}`), label: "" }));
  const shapeOf = (people: string[]) => {
    const order = structuralOrder(people, ties);
    return TIES.map(([a, b]) =>
      [order.indexOf(`n${a}`), order.indexOf(`n${b}`)].toSorted((x, y) => x - y).join("-"),
    ).toSorted();
  };
  const people = Array.from({ length: 10 }, (_, i) => `n${i}`);
  expect(shapeOf(people)).toEqual(shapeOf(people.toReversed()));
  expect(new Set(structuralOrder(people, ties)).size).toBe(10);
});

test("what pseudonyms hide is said of relations only where these are of people", () => {
  const words = wordsIn("en");
  const said = (from: string) => {
    const role = { id: TIE_ROLE, label_fr: null, label_en: null, from, to: "project", participates: true };
    return limitsOf({ dataset: { ...NASTY_ABOUT.dataset, roles: [role] } }, words);
  };
  expect(said("person")).toBe(words.pseudonyms.limitsOfTies);
  expect(said("organisation person")).toBe(words.pseudonyms.limitsOfTies);
  expect(said("organisation")).toBe(words.pseudonyms.limits);
});

/** The ties between the numbers that people have; names stay. */
function tiesInOrder(people: readonly string[], ties: readonly Joined[]): string[] {
  const order = structuralOrder(people, ties);
  expect(order.toSorted()).toEqual(people.toSorted());
  const at = new Map(order.map((id, i) => [id, String(i)]));
  return ties
    .map(
      ({ ends, label }) =>
        `${ends
          .map((id) => at.get(id) ?? id)
          .toSorted()
          .join("-")} ${label}`,
    )
    .toSorted();
}

test("orders many who are alike at once: pairs, a chain, a star", () => {
  const many = 5000;
  const ids = (letter: string) => Array.from({ length: many }, (_, i) => `${letter}${i}`);
  const [one, other, chain, leaf] = [ids("a"), ids("b"), ids("c"), ids("d")] as const;
  const joined = [
    ...one.map((id, i) => [id, other[i]!]),
    ...chain.slice(1).map((id, i) => [id, chain[i]!]),
    ...leaf.map((id) => ["hub", id]),
  ];
  const ties = joined.map((ends) => ({ ends, label: "" }));
  const people = [...one, ...other, ...chain, ...leaf, "hub"];
  expect(tiesInOrder(people.toReversed(), ties)).toEqual(tiesInOrder(people, ties));
});

test("tells a triangle from a square, where all have two ties", () => {
  const ends = ["ab", "bc", "ca", "de", "ef", "fg", "gd"];
  const ties = ends.map((both) => ({ ends: both.split(""), label: "" }));
  const people = "abcdefg".split("");
  expect(tiesInOrder(people.toReversed(), ties)).toEqual(tiesInOrder(people, ties));
});

test("orders those in trees by ties alone, by what else a tie shows and by ends that have a name", () => {
  const nodes = Array.from({ length: 14 }, (_, i) => `n${i}`);
  const end = fc.constantFrom(...nodes, "organisation:x");
  // In trees those whose colours are alike are interchangeable.
  const parents = fc.tuple(...nodes.slice(1).map((_, i) => fc.option(fc.nat(i))));
  fc.assert(
    fc.property(
      parents,
      fc.array(fc.constantFrom("", "2001"), { minLength: 15, maxLength: 15 }),
      fc.array(end, { maxLength: 2 }),
      fc.shuffledSubarray(nodes, { minLength: 14 }),
      (above, labels, named, shuffled) => {
        const tree = above.flatMap((parent, i) => (parent === null ? [] : [[nodes[i + 1]!, nodes[parent]!]]));
        const all = [...tree, ...named.map((id) => [id, "organisation:x"])];
        const ties = all.map((ends, i) => ({ ends, label: labels[i]! }));
        expect(tiesInOrder(shuffled, ties)).toEqual(tiesInOrder(nodes, ties));
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
