import type { Dataset } from "../../server/contract/dataset.ts";
import type { Graph } from "../../server/contract/graph.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { restrictsKindsOnly } from "../model/filter-parameters.ts";
import { ofKinds, toNetwork, withAnswers, type Network } from "../model/network.ts";
import { EVERYTHING, type State } from "../model/state.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Api } from "./api.ts";

/** What has been answered so far. */
export interface Loaded {
  dataset: Dataset;
  whole: Network;
  /** What the filter, the focus and the expansions leave; hidden and folded nodes still in it. */
  cut: Network;
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
  // Kinds alone are cut here, out of the whole that is asked for anyway: the first picture waits for one answer, not
  // for two.
  const isCutHere = focus === null && restrictsKindsOnly(filter);
  const cut = focus ? api.neighbourhood(focus.id, focus.depth, filter) : isCutHere ? null : api.graph(filter);
  const [dataset, answer, first, ...others] = await Promise.all([
    api.dataset(),
    api.graph(wholeOf(filter)),
    cut,
    ...expanded.map((id) => api.neighbourhood(id, 1)),
  ]);
  // Nothing blocks the page for long: what is made of a large answer is made in turns.
  const turn: Turn = () => (answer.nodes.length < LARGE ? undefined : new Promise((go) => setTimeout(go)));
  await turn();
  const whole = await wholeNetwork(answer, turn);
  await turn();
  const left = first ? await inTurns(first, turn) : await cutToKinds(answer, whole, filter.kinds, turn);
  await turn();
  return { dataset, whole, cut: withAnswers(left, others) };
}

/** Nodes from which on a network takes the page's main thread for longer than a frame. */
const LARGE = 2000;

/** Nodes or edges that are added to a network in a few milliseconds. */
const PIECE = 4000;

/** Lets the page do what waits; nothing where a network is small. */
type Turn = () => Promise<void> | undefined;

/** Everything, under the reading that the filter chose: which names are one, and whether the prose counts. */
const wholeOf = ({ prose, merging }: State["filter"]): State["filter"] => ({
  ...EVERYTHING,
  kinds: KINDS,
  prose,
  merging,
});

const networks = new WeakMap<Graph, Promise<Network>>();

/** One network an answer: the whole is built once, also where it is asked for again while it is being built. */
function wholeNetwork(answer: Graph, turn: Turn): Promise<Network> {
  const before = networks.get(answer) ?? inTurns(answer, turn);
  networks.set(answer, before);
  return before;
}

/** What `ofKinds` leaves of a whole, which is the network of an answer. */
async function cutToKinds(answer: Graph, whole: Network, kinds: readonly Kind[], turn: Turn): Promise<Network> {
  if (answer.nodes.length < LARGE) return ofKinds(whole, kinds);
  const isKept = (id: string): boolean => kinds.includes(whole.getNodeAttribute(id, "kind"));
  const nodes = answer.nodes.filter(
    ({ key, attributes: { kind } }) => isKept(key) && (kind === "project" || whole.someNeighbor(key, isKept)),
  );
  await turn();
  const left = new Set(nodes.map(({ key }) => key));
  const edges = answer.edges.filter(({ source, target }) => left.has(source) && left.has(target));
  return inTurns({ ...answer, nodes, edges }, turn);
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
