import { expect, test, vi } from "vitest";
import { attributesOfColumns, evidenceOfColumns, networkOfColumns } from "../../../client/model/network-columns.ts";
import { lateEvidence } from "../../../client/model/late-evidence.ts";
import { byCodeUnit, toNetwork } from "../../../client/model/network.ts";
import { withEvidence, withoutEvidence } from "../../../server/contract/link-attributes.ts";
import { evidenceColumns, networkColumns } from "../../../server/exports/columns.ts";
import { bytesOf, streamOf } from "../columns.ts";
import { contentOf } from "../network-content.ts";
import { edge, graph, node, SMALL } from "../small.ts";

const still = () => undefined;

test("columns are read as the network that they were made of, whose links of the same kind have it in common", async () => {
  const stream = streamOf(SMALL);
  const bytes = await bytesOf(networkColumns(stream));
  const network = await networkOfColumns(bytes, still);
  const expected = toNetwork(SMALL);
  const { nodes, links } = contentOf(expected);
  expect(contentOf(network)).toEqual({
    nodes: nodes.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    links: links.toSorted((a, b) => byCodeUnit(a.key, b.key)),
  });
  expect(attributesOfColumns(bytes)).toEqual(SMALL.attributes);
  const [one, other] = network.edges().filter((key) => network.getEdgeAttribute(key, "role") === "partners");
  expect(network.getEdgeAttributes(one!)).toBe(network.getEdgeAttributes(other!));
});

test("evidence comes apart, under the keys of the links, in their order", async () => {
  const stream = streamOf(SMALL);
  const network = await networkOfColumns(await bytesOf(networkColumns(stream)), still);
  const evidenceOf = await evidenceOfColumns(await bytesOf(evidenceColumns(stream)), network, still);
  for await (const { key, attributes } of stream.edges()) expect(evidenceOf(key), key).toEqual(attributes.evidence);
  expect(evidenceOf("another")).toEqual([]);
});

test("200 000 points without a link, and names of 300 characters, are read with turns between", async () => {
  const nodes = Array.from({ length: 200_000 }, (_, at) => node(`project:${at}`, { name: `${at} ${"é".repeat(300)}` }));
  const bytes = await bytesOf(networkColumns(streamOf(graph(nodes, []))));
  const turn = vi.fn<() => undefined>(still);
  const network = await networkOfColumns(bytes, turn);
  expect([network.order, network.size]).toEqual([200_000, 0]);
  expect(network.getNodeAttribute("project:199999", "name")).toHaveLength(307);
  expect(turn.mock.calls.length).toBeGreaterThan(50);
});

test("what one asks of a link's evidence stands on it, and the link comes back with its evidence", () => {
  const link = edge("person:a", "leads", "project:p").attributes;
  const [entry] = link.evidence;
  const of = (...evidence: Partial<typeof entry>[]) => {
    const all = evidence.map((one) => ({ ...entry!, ...one }));
    const { mention, lines, source, status } = all[0]!;
    return { ...link, ...{ mention, lines, source, status }, evidence: all, attr_since: 2020 };
  };
  expect(withoutEvidence(of({}))).toEqual({ role: "leads", statuses: ["stated"], attr_since: 2020 });
  const prose = of({ section: "prose", status: "inferred" }, { section: "prose" }, { section: "prose" });
  expect(withoutEvidence(prose)).toMatchObject({ statuses: ["inferred", "stated"], prose: true });
  expect(withoutEvidence(of({ section: "prose" }, {}))).not.toHaveProperty("prose");
  for (const one of [of({}), prose]) expect(withEvidence(withoutEvidence(one), one.evidence)).toEqual(one);
  expect(() => withEvidence(withoutEvidence(prose), [])).toThrow("no evidence");
});

test("late evidence is asked for once, and again after a failure", async () => {
  const evidenceOf = () => [];
  const ask = vi.fn<() => Promise<typeof evidenceOf>>(async () => evidenceOf);
  ask.mockRejectedValueOnce(new Error("gone"));
  const late = lateEvidence(ask);
  expect([late.now(), ask.mock.calls.length]).toEqual([null, 0]);
  await expect(late.load()).rejects.toThrow("gone");
  expect(await Promise.all([late.load(), late.load()])).toEqual([evidenceOf, evidenceOf]);
  expect([late.now(), ask.mock.calls.length]).toEqual([evidenceOf, 2]);
});
