import type { Dataset } from "../../server/contract/dataset.ts";
import type { Graph } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { restrictsKindsOnly } from "../model/filter-parameters.ts";
import { ofKinds, toNetwork, withAnswers, type Network } from "../model/network.ts";
import { evidenceOfColumns, networkOfColumns, type Turn } from "../model/network-columns.ts";
import { lateEvidence, type LateEvidence } from "../model/late-evidence.ts";
import type { State } from "../model/state.ts";
import type { Api } from "./api.ts";

/** What has been answered so far. */
export interface Loaded {
  dataset: Dataset;
  whole: Network;
  /** What the filter, the focus and the expansions leave; hidden and folded nodes still in it. */
  cut: Network;
  /** What states the links of the whole. */
  evidence: LateEvidence;
}

/** What of a state is asked for. */
export type NetworkPart = Pick<State, "filter" | "focus" | "expanded">;

/** What of a state is asked for, as a key: the same where the answer is. */
export const keyOfPart = ({ filter, focus, expanded }: NetworkPart): string =>
  JSON.stringify({ filter, focus, expanded });

/** What a key asks for. */
export const partOfKey = (key: string): NetworkPart => JSON.parse(key) as NetworkPart;

/**
 * What a state needs of the server: the dataset, the whole network, and the part that filter, focus and expansions
 * leave.
 */
export async function load(api: Api, { filter, focus, expanded }: NetworkPart): Promise<Loaded> {
  const { prose, merging } = filter;
  // Kinds alone are cut here, out of the whole that is asked for anyway: the first picture waits for one answer, not
  // for two.
  const isCutHere = focus === null && restrictsKindsOnly(filter);
  const cut = focus ? api.neighbourhood(focus.id, focus.depth, filter) : isCutHere ? null : api.graph(filter);
  const [dataset, columns, first, ...others] = await Promise.all([
    api.dataset(),
    api.columns({ prose, merging }),
    cut,
    ...expanded.map((id) => api.neighbourhood(id, 1)),
  ]);
  const { whole, evidence } = await wholeNetwork(columns, () => api.evidence({ prose, merging }));
  const turn = turnsOf(whole.order);
  await turn();
  const left = first ? await inTurns(first, turn) : await cutToKinds(whole, filter.kinds, turn);
  await turn();
  return { dataset, whole, cut: withAnswers(left, others), evidence };
}

/** Nodes from which on a network takes the page's main thread for longer than a frame. */
const LARGE = 2000;

/** Bytes of columns from which on that is so. */
const LONG = 200_000;

/** Nodes or edges that are added to a network in a few milliseconds. */
const PIECE = 4000;

const wait = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Nothing blocks the page for long: what is made of a large network is made in turns. */
const turnsOf = (nodes: number): Turn => (nodes < LARGE ? () => undefined : wait);

type Whole = Pick<Loaded, "whole" | "evidence">;

const networks = new WeakMap<Uint8Array, Promise<Whole>>();

/** One network of some columns: it is made once, also where it is asked for again meanwhile. */
function wholeNetwork(columns: Uint8Array, ask: () => Promise<Uint8Array>): Promise<Whole> {
  const before = networks.get(columns) ?? made(columns, ask);
  networks.set(columns, before);
  return before;
}

async function made(columns: Uint8Array, ask: () => Promise<Uint8Array>): Promise<Whole> {
  const turn: Turn = columns.length < LONG ? () => undefined : wait;
  const whole = await networkOfColumns(columns, turn);
  return { whole, evidence: lateEvidence(async () => evidenceOfColumns(await ask(), whole, turn)) };
}

/** What `ofKinds` leaves of a whole. */
async function cutToKinds(whole: Network, kinds: readonly Kind[], turn: Turn): Promise<Network> {
  if (whole.order < LARGE) return ofKinds(whole, kinds);
  const network: Network = toNetwork();
  const isKept = (id: string): boolean => kinds.includes(whole.getNodeAttribute(id, "kind"));
  await eachInTurns(whole.nodeEntries(), turn, ({ node, attributes }) => {
    if (isKept(node) && (attributes.kind === "project" || whole.someNeighbor(node, isKept)))
      network.addNode(node, attributes);
  });
  await eachInTurns(whole.edgeEntries(), turn, ({ edge, source, target, attributes }) => {
    if (network.hasNode(source) && network.hasNode(target)) network.addEdgeWithKey(edge, source, target, attributes);
  });
  return network;
}

/** Does something with each, with a turn after so many. */
async function eachInTurns<T>(all: Iterable<T>, turn: Turn, act: (one: T) => void): Promise<void> {
  let done = 0;
  for (const one of all) {
    act(one);
    done += 1;
    if (done % PIECE === 0) await turn();
  }
}

/** The network of an answer, of a large one in pieces with a turn after each. */
async function inTurns(answer: Graph, turn: Turn): Promise<Network> {
  if (answer.nodes.length < LARGE) return toNetwork(answer);
  const network = toNetwork();
  const { nodes, edges } = answer;
  for (let from = 0; from < nodes.length; from += PIECE, await turn())
    withAnswers(network, [{ ...answer, nodes: nodes.slice(from, from + PIECE), edges: [] }]);
  for (let from = 0; from < edges.length; from += PIECE, await turn())
    withAnswers(network, [{ ...answer, nodes: [], edges: edges.slice(from, from + PIECE) }]);
  return network;
}
