import { edgeKey } from "../../server/contract/edge-key.ts";
import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { linkAt, type NetworkRows } from "./network-rows.ts";

/** What is told of a link that is walked to. */
type LinkVisit<T = void> = (key: string, link: LinkAttributes, source: string, target: string) => T;

/** What is told of a node that is walked to. */
type NodeVisit<T = void> = (id: string, attributes: NodeAttributes) => T;

/**
 * A directed network, or a part of one, that nobody changes. Points and links are rows under a number, and a part only
 * says which of these it holds: it takes a byte for each. Asked by ids of points and keys of links (`edgeKey`); who
 * asks about one that is not there is thrown at. Walks go in the order of the rows, around a point over the links that
 * lead to it first.
 */
export class IndexedNetwork {
  readonly #rows: NetworkRows;
  /** Numbers of what it holds, and for each number whether it does. */
  readonly #nodes: Int32Array;
  readonly #links: Int32Array;
  readonly #holds: { nodes: Uint8Array; links: Uint8Array };

  /** Of some rows, those that the bytes of `held` say, links only between points that are there. */
  constructor(rows: NetworkRows, held: { nodes: Uint8Array; links: Uint8Array }) {
    this.#rows = rows;
    const links = held.links.map((byte, at) => byte & held.nodes[rows.sources[at]!]! & held.nodes[rows.targets[at]!]!);
    this.#holds = { nodes: held.nodes, links };
    this.#nodes = numbersIn(held.nodes);
    this.#links = numbersIn(links);
  }

  /** How many points it has. */
  get order(): number {
    return this.#nodes.length;
  }

  /** How many links it has. */
  get size(): number {
    return this.#links.length;
  }

  hasNode(id: string): boolean {
    const at = this.#rows.numberOf.get(id);
    return at !== undefined && this.#holds.nodes[at] === 1;
  }

  hasEdge(key: string): boolean {
    const at = linkAt(this.#rows, key);
    return at !== undefined && this.#holds.links[at] === 1;
  }

  getNodeAttributes(id: string): NodeAttributes {
    return this.#rows.nodes[this.#node(id)]!;
  }

  getNodeAttribute<Name extends keyof NodeAttributes>(id: string, name: Name): NodeAttributes[Name] {
    return this.getNodeAttributes(id)[name];
  }

  getEdgeAttributes(key: string): LinkAttributes {
    return this.#rows.links[this.#link(key)]!;
  }

  getEdgeAttribute<Name extends keyof LinkAttributes>(key: string, name: Name): LinkAttributes[Name] {
    return this.getEdgeAttributes(key)[name];
  }

  /** The points that a link leads from and to. */
  extremities(key: string): [source: string, target: string] {
    const at = this.#link(key);
    return [this.#rows.ids[this.#rows.sources[at]!]!, this.#rows.ids[this.#rows.targets[at]!]!];
  }

  /** The number of a link among the rows, whether it is held or not; undefined where there is none. */
  numberOfLink(key: string): number | undefined {
    return linkAt(this.#rows, key);
  }

  forEachNode(visit: NodeVisit): void {
    for (const at of this.#nodes) visit(this.#rows.ids[at]!, this.#rows.nodes[at]!);
  }

  mapNodes<T>(of: NodeVisit<T>): T[] {
    return Array.from(this.#nodes, (at) => of(this.#rows.ids[at]!, this.#rows.nodes[at]!));
  }

  findNode(isWanted: NodeVisit<boolean>): string | undefined {
    for (const at of this.#nodes) if (isWanted(this.#rows.ids[at]!, this.#rows.nodes[at]!)) return this.#rows.ids[at]!;
    return undefined;
  }

  someNode(isSo: NodeVisit<boolean>): boolean {
    return this.findNode(isSo) !== undefined;
  }

  filterNodes(keeps: NodeVisit<boolean>): string[] {
    const kept: string[] = [];
    this.forEachNode((id, attributes) => keeps(id, attributes) && kept.push(id));
    return kept;
  }

  nodes(): string[] {
    return this.mapNodes((id) => id);
  }

  /** Every link without its key, which takes time to make, and what is known of the points at its ends. */
  forEachLink(
    visit: (link: LinkAttributes, source: string, target: string, from: NodeAttributes, to: NodeAttributes) => void,
  ): void {
    const { ids, nodes, links, sources, targets } = this.#rows;
    for (const at of this.#links) {
      const [source, target] = [sources[at]!, targets[at]!];
      visit(links[at]!, ids[source]!, ids[target]!, nodes[source]!, nodes[target]!);
    }
  }

  mapEdges<T>(of: LinkVisit<T>): T[] {
    return Array.from(this.#links, (at) => this.#told(at, of));
  }

  /** The keys of all links, of those at a point, or of those between two, whichever way they lead. */
  edges(...ends: [] | [id: string] | [id: string, other: string]): string[] {
    if (ends.length === 0) return this.mapEdges((key) => key);
    const [id, other = null] = ends;
    const keys: string[] = [];
    this.forEachEdge(id, (key, _link, source, target) => {
      if (other === null || (source === id ? target : source) === other) keys.push(key);
    });
    return keys;
  }

  /** The links at a point. */
  forEachEdge(id: string, visit: LinkVisit): void {
    const at = this.#node(id);
    for (const link of this.#into(at)) if (this.#holds.links[link] === 1) this.#told(link, visit);
    for (const link of this.#outOf(at))
      if (this.#holds.links[link] === 1 && this.#rows.targets[link] !== at) this.#told(link, visit);
  }

  /** The links that lead to a point, without their keys. */
  forEachLinkTo(id: string, visit: (link: LinkAttributes, source: string) => void): void {
    const { ids, links, sources } = this.#rows;
    for (const at of this.#into(this.#node(id))) if (this.#holds.links[at] === 1) visit(links[at]!, ids[sources[at]!]!);
  }

  /** The links that lead from a point, likewise. */
  forEachLinkFrom(id: string, visit: (link: LinkAttributes, target: string) => void): void {
    const { ids, links, targets } = this.#rows;
    for (const at of this.#outOf(this.#node(id)))
      if (this.#holds.links[at] === 1) visit(links[at]!, ids[targets[at]!]!);
  }

  /** Points that a link leads to or from, each once. */
  neighbors(id: string): string[] {
    const { ids, sources, targets } = this.#rows;
    const found = new Set<number>();
    for (const at of this.#into(this.#node(id))) if (this.#holds.links[at] === 1) found.add(sources[at]!);
    for (const at of this.#outOf(this.#node(id))) if (this.#holds.links[at] === 1) found.add(targets[at]!);
    return Array.from(found, (at) => ids[at]!);
  }

  /** How many links are at a point. */
  degree(id: string): number {
    return this.inDegree(id) + this.#held(this.#outOf(this.#node(id)));
  }

  /** The same of every point, by their numbers, for whoever asks of thousands. */
  degrees(): Uint32Array {
    const { nodes, sources, targets } = this.#rows;
    const counts = new Uint32Array(nodes.length);
    for (const at of this.#links) {
      counts[sources[at]!]! += 1;
      counts[targets[at]!]! += 1;
    }
    return counts;
  }

  /** How many links lead to a point. */
  inDegree(id: string): number {
    return this.#held(this.#into(this.#node(id)));
  }

  /** The part that holds some points, and some of the links between these, each also told by its number. */
  part(
    keepsNode: (id: string, at: number, attributes: NodeAttributes) => boolean,
    keepsLink: (link: LinkAttributes, at: number) => boolean = () => true,
  ): IndexedNetwork {
    const { ids, nodes, links } = this.#rows;
    const held = { nodes: new Uint8Array(nodes.length), links: new Uint8Array(links.length) };
    for (const at of this.#nodes) if (keepsNode(ids[at]!, at, nodes[at]!)) held.nodes[at] = 1;
    for (const at of this.#links) if (keepsLink(links[at]!, at)) held.links[at] = 1;
    return new IndexedNetwork(this.#rows, held);
  }

  /** The same where some points are said to be something else. */
  withAttributes(change: (id: string, attributes: NodeAttributes) => NodeAttributes): IndexedNetwork {
    const nodes = this.#rows.nodes.slice();
    for (const at of this.#nodes) nodes[at] = change(this.#rows.ids[at]!, nodes[at]!);
    return new IndexedNetwork({ ...this.#rows, nodes }, this.#holds);
  }

  #told<T>(at: number, visit: LinkVisit<T>): T {
    const { ids, links, sources, targets } = this.#rows;
    const [link, source, target] = [links[at]!, ids[sources[at]!]!, ids[targets[at]!]!];
    return visit(edgeKey(source, link.role, target), link, source, target);
  }

  #node(id: string): number {
    const at = this.#rows.numberOf.get(id);
    if (at === undefined || this.#holds.nodes[at] !== 1) throw new Error(`The network has no point "${id}".`);
    return at;
  }

  #link(key: string): number {
    const at = linkAt(this.#rows, key);
    if (at === undefined || this.#holds.links[at] !== 1) throw new Error(`The network has no link "${key}".`);
    return at;
  }

  #into(at: number): Int32Array {
    const { from, links } = this.#rows.into;
    return links.subarray(from[at], from[at + 1]);
  }

  #outOf(at: number): Int32Array {
    const { from, links } = this.#rows.outOf;
    return links.subarray(from[at], from[at + 1]);
  }

  #held(links: Int32Array): number {
    let count = 0;
    for (const at of links) count += this.#holds.links[at]!;
    return count;
  }
}

/** The numbers whose byte is set. */
function numbersIn(bytes: Uint8Array): Int32Array {
  let count = 0;
  for (const byte of bytes) count += byte;
  const numbers = new Int32Array(count);
  let next = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 1) numbers[next++] = at;
  return numbers;
}
