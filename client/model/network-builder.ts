import { edgeKey } from "../../server/contract/edge-key.ts";
import type { LinkAttributes, NodeAttributes } from "../../server/contract/graph.ts";
import { IndexedNetwork } from "./indexed-network.ts";
import { linksOfEach } from "./network-rows.ts";

/** Takes points and links one after the other, and makes a network of them. */
export class NetworkBuilder {
  readonly #ids: string[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #nodes: NodeAttributes[] = [];
  readonly #sources: number[] = [];
  readonly #targets: number[] = [];
  readonly #links: LinkAttributes[] = [];
  readonly #keys = new Set<string>();

  /** One that was given what a network holds. */
  static from(network: IndexedNetwork): NetworkBuilder {
    const builder = new NetworkBuilder();
    network.forEachNode((id, attributes) => builder.addNode(id, attributes));
    network.forEachLink((link, source, target) => builder.addLink(source, target, link));
    return builder;
  }

  /** How many links it has been given. */
  get size(): number {
    return this.#links.length;
  }

  hasNode(id: string): boolean {
    return this.#numberOf.has(id);
  }

  /** Whether `addLink` was given a link. */
  hasEdge(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Adds a point, unless it is there. */
  addNode(id: string, attributes: NodeAttributes): void {
    if (this.#numberOf.has(id)) return;
    this.#numberOf.set(id, this.#ids.length);
    this.#ids.push(id);
    this.#nodes.push(attributes);
  }

  /** Adds a link between two points that are there, unless it is there too. */
  addLink(source: string, target: string, link: LinkAttributes): void {
    const key = edgeKey(source, link.role, target);
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.addNumberedLink(this.#numberOf.get(source)!, this.#numberOf.get(target)!, link);
  }

  /** Adds a link that is not there, of a network too large to keep its keys, by the numbers of its points from 0. */
  addNumberedLink(source: number, target: number, link: LinkAttributes): void {
    this.#sources.push(source);
    this.#targets.push(target);
    this.#links.push(link);
  }

  /** What it was given as a network; nothing is added afterwards. */
  network(): IndexedNetwork {
    const [ids, nodes, links] = [this.#ids, this.#nodes, this.#links];
    const [sources, targets] = [Int32Array.from(this.#sources), Int32Array.from(this.#targets)];
    const rows = {
      ...{ ids, numberOf: this.#numberOf, nodes, sources, targets, links },
      ...{ into: linksOfEach(targets, ids.length), outOf: linksOfEach(sources, ids.length) },
    };
    const all = (count: number): Uint8Array => new Uint8Array(count).fill(1);
    return new IndexedNetwork(rows, { nodes: all(ids.length), links: all(links.length) });
  }
}
