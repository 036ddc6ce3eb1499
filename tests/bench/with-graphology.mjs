// What `npm run bench:others` asks, written by hand over graphology's graphs: its packages for projections, paths and
// centralities are not among our dependencies; Louvain is its own.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

/** Questions by name; `stop` throws when they took too long. The graph is what "load the tables" answered. */
export const GRAPHOLOGY = {
  "load the tables": ({ folder }) => {
    const graph = new UndirectedGraph();
    for (const table of ["projects", "organisations"])
      for (const { id, name } of rows(folder, table)) graph.addNode(id, { kind: table, name });
    for (const { source, role, target } of rows(folder, "links"))
      if (role === "carries" || role === "partners") graph.mergeEdge(source, target);
    return graph;
  },
  "load its own form": ({ own }) => new UndirectedGraph().import(JSON.parse(own)),
  neighbourhood: ({ graph, hub }) => {
    const near = new Set([hub]);
    for (let depth = 0; depth < 2; depth++)
      for (const node of [...near]) graph.forEachNeighbor(node, (n) => near.add(n));
    const links = new Set();
    for (const node of near) graph.forEachEdge(node, (edge, _, a, b) => near.has(a) && near.has(b) && links.add(edge));
    return [near.size, links.size];
  },
  "shared actors": ({ graph }) => {
    const found = graph
      .filterNodes((node, { kind }) => kind !== "projects" && graph.degree(node) > 1)
      .map((id) => ({ id, name: graph.getNodeAttribute(id, "name"), projects: graph.neighbors(id) }))
      .sort((a, b) => b.projects.length - a.projects.length || (a.name < b.name ? -1 : 1));
    return [found.length, found[0].projects.length];
  },
  "pairs of projects": ({ graph, stop }) => {
    const ties = projected(graph, stop, (projects) => 1 / (projects.length - 1));
    let most = 0;
    ties.forEachEdge((_, { weight }) => (most = Math.max(most, weight)));
    return [ties.size, most];
  },
  paths: ({ graph, from, to }) => {
    const { distance, ways } = search(graph, from);
    return [distance.get(to), ways.get(to)];
  },
  cohesion: ({ graph, stop }) => {
    let [components, pairs, total] = [0, 0, 0];
    const seen = new Set();
    graph.forEachNode((node, { kind }) => {
      if (kind !== "projects") return;
      stop();
      if (!seen.has(node)) components++;
      for (const [other, far] of search(graph, node).distance) {
        seen.add(other);
        if (other === node || far % 2 === 1) continue;
        pairs++;
        total += far / 2;
      }
    });
    return [components, total / pairs];
  },
  betweenness: ({ graph, pivots, stop }) => {
    const sums = new Map(graph.mapNodes((node) => [node, 0]));
    const sources = pivots === null ? graph.nodes() : graph.nodes().slice(0, pivots);
    for (const source of sources) {
      stop();
      const { order, ways, before } = search(graph, source);
      const passing = new Map();
      for (const node of order.toReversed()) {
        const here = passing.get(node) ?? 0;
        for (const nearer of before.get(node))
          passing.set(nearer, (passing.get(nearer) ?? 0) + (ways.get(nearer) / ways.get(node)) * (1 + here));
        if (node !== source) sums.set(node, sums.get(node) + here);
      }
    }
    return [[...sums.values()].reduce((most, sum) => Math.max(most, sum), 0) / 2];
  },
  "communities, a run of Louvain": ({ graph, stop }) => {
    const ties = projected(graph, stop, () => 1);
    return [louvain.detailed(ties, { rng: () => 0.5, getEdgeWeight: "weight" }).modularity];
  },
};

/** What "load its own form" reads. */
export const graphologyForm = (graph) => JSON.stringify(graph.export());

const rows = (folder, table) => parse(readFileSync(join(folder, `${table}.csv`)), { columns: true, bom: true });

/** Projects tied by shared actors. */
function projected(graph, stop, weightOf) {
  const ties = new UndirectedGraph();
  graph.forEachNode((node, { kind }) => kind === "projects" && ties.addNode(node));
  graph.forEachNode((actor, { kind }) => {
    if (kind === "projects") return;
    stop();
    const projects = graph.neighbors(actor);
    const weight = weightOf(projects);
    for (const [place, a] of projects.entries())
      for (const b of projects.slice(place + 1))
        ties.updateEdge(a, b, ({ weight: held = 0 }) => ({ weight: held + weight }));
  });
  return ties;
}

/** Breadth first from a node: how far others are, by how many shortest ways, and from which nodes. */
function search(graph, source) {
  const order = [source];
  const [distance, ways, before] = [new Map([[source, 0]]), new Map([[source, 1]]), new Map([[source, []]])];
  for (const node of order) {
    const farther = distance.get(node) + 1;
    graph.forEachNeighbor(node, (next) => {
      if (!distance.has(next)) {
        distance.set(next, farther);
        ways.set(next, 0);
        before.set(next, []);
        order.push(next);
      }
      if (distance.get(next) !== farther) return;
      ways.set(next, ways.get(next) + ways.get(node));
      before.get(next).push(node);
    });
  }
  return { order, distance, ways, before };
}
