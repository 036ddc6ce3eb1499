import { isActorRole, TIE_ROLE } from "../contract/vocabulary.ts";
import type { EdgeEntry, NodeEntry } from "../contract/graph.ts";
import type { GraphStream } from "../engine/port.ts";
import { byCodeUnit } from "../network/code-unit.ts";
import { edgeKey } from "../contract/edge-key.ts";
import { merged } from "./merged-entries.ts";
import { type Joined, structuralOrder } from "./structural-order.ts";
import { sunflower } from "./sunflower.ts";

const PERSON = "person:";

/** A graph whose ties of people have no name, the people by the numbers of their ties, and the ids that ties had. */
export interface TiesUnnamed {
  graph: GraphStream;
  order: string[];
  ties: ReadonlySet<string>;
}

/**
 * Calls each project that is a tie in a network of one mode by the pseudonyms of its ends (« P3 – P7 »), in
 * id and name, and leaves out where it stands in the source and in the picture. People are numbered by how they are
 * tied (`structuralOrder`), so that names play no part.
 */
export async function withTiesUnnamed(graph: GraphStream): Promise<TiesUnnamed> {
  const nodes = new Map<string, NodeEntry>();
  const ties = await tiesOf(graph);
  const people: string[] = [];
  const names = new Map<string, string>();
  for await (const node of graph.nodes()) {
    if (ties.has(node.key)) nodes.set(node.key, node);
    if (node.attributes.kind === "person") people.push(node.key);
    else names.set(node.key, node.attributes.name);
  }
  const order = structuralOrder(
    people,
    [...ties].map(([key, edges]) => joined(nodes.get(key)!, edges)),
  );
  for (const [i, key] of order.entries()) names.set(key, `P${i + 1}`);
  const renamed = renamedTies(ties, nodes, names);
  const isTie = (key: string): boolean => ties.has(key);
  const own = [...renamed.values()].toSorted((a, b) => byCodeUnit(a.key, b.key));
  const links = [...ties.values()].flat().map((edge) => relinked(edge, renamed));
  links.sort((a, b) => byCodeUnit(a.key, b.key));
  return {
    graph: {
      ...graph,
      nodes: () => merged(graph.nodes(), ({ key }) => isTie(key), own.values()),
      edges: () => merged(graph.edges(), ({ source, target }) => isTie(source) || isTie(target), links.values()),
    },
    order,
    ties: new Set(ties.keys()),
  };
}

/**
 * The links of each tie, by its id. Where a filter left a project without anybody who takes part in it, nothing says
 * that it is no tie, and it is taken for one.
 */
async function tiesOf(graph: GraphStream): Promise<Map<string, EdgeEntry[]>> {
  const others = new Set<string>();
  for await (const { target, attributes } of graph.edges())
    if (attributes.role !== TIE_ROLE && isActorRole(attributes)) others.add(target);
  const ties = new Map<string, EdgeEntry[]>();
  for await (const { key, attributes } of graph.nodes())
    if (attributes.kind === "project" && !others.has(key)) ties.set(key, []);
  for await (const edge of graph.edges()) (ties.get(edge.target) ?? ties.get(edge.source))?.push(edge);
  return ties;
}

/** What a tie joins, and what else it shows. */
function joined({ attributes }: NodeEntry, edges: readonly EdgeEntry[]): Joined {
  const own = Object.entries(attributes).filter(([name]) => name.startsWith("attr_"));
  const others = edges.flatMap(({ target, attributes: { role } }) => (role === TIE_ROLE ? [] : [[role, target]]));
  const ends = edges.flatMap(({ source, attributes: { role } }) => (role === TIE_ROLE ? [source] : []));
  return { ends, label: JSON.stringify([attributes.packages, own, others]) };
}

/** By its id before: each tie as it is called by its ends. */
function renamedTies(
  ties: ReadonlyMap<string, readonly EdgeEntry[]>,
  nodes: ReadonlyMap<string, NodeEntry>,
  names: ReadonlyMap<string, string>,
): Map<string, NodeEntry> {
  const renamed = new Map<string, NodeEntry>();
  const called = [...ties].map(([key, edges]) => {
    const ends = edges.flatMap(({ source, attributes: { role } }) => (role === TIE_ROLE ? [source] : []));
    return { key, ends: ends.toSorted((a, b) => byEnd(names.get(a)!, names.get(b)!)) };
  });
  const idOf = (end: string): string => (end.startsWith(PERSON) ? names.get(end)!.toLowerCase() : end.split(":")[1]!);
  called.sort((a, b) => byCodeUnit(a.ends.map(idOf).join("-"), b.ends.map(idOf).join("-")));
  for (const [i, { key, ends }] of called.entries()) {
    const { packages, measures, ...attributes } = nodes.get(key)!.attributes;
    const own = Object.entries(attributes).filter(([name]) => name.startsWith("attr_"));
    // A tie of which a filter left but one end, or none, is told apart from others by a number.
    const apart = ends.length === 2 ? [] : [String(i + 1)];
    renamed.set(key, {
      key: `project:${packages[0] ?? ""}-${[...ends.map(idOf), ...apart].join("-")}`,
      attributes: {
        kind: "project",
        name: [...ends.map((end) => names.get(end)!), ...apart].join(" – "),
        // Spread evenly; where they stood, the picture of the named network shows too.
        ...sunflower(i, 40 * Math.sqrt(i)),
        otherNames: [],
        packages,
        ...Object.fromEntries(own),
        ...(measures && { measures: { betweenness: measures.betweenness } }),
      },
    });
  }
  return renamed;
}

/** People before others, by their numbers. */
function byEnd(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => Number(/^P(\d+)$/.exec(name)?.[1] ?? Infinity)) as [number, number];
  return one === other ? byCodeUnit(a, b) : one - other;
}

/** A link of a tie under the tie's new id, without where the source states it. */
function relinked({ source, target, attributes }: EdgeEntry, renamed: ReadonlyMap<string, NodeEntry>): EdgeEntry {
  const [from, to] = [source, target].map((id) => renamed.get(id)?.key ?? id) as [string, string];
  const evidence = attributes.evidence.map(({ mention, qualifier, group, source: reference, section, status }) => ({
    mention,
    qualifier,
    group,
    source: reference,
    section,
    lines: null,
    status,
  }));
  return {
    key: edgeKey(from, attributes.role, to),
    source: from,
    target: to,
    attributes: { ...attributes, lines: null, evidence },
  };
}
