import type { Dataset } from "../../server/contract/dataset.ts";
import type { Graph } from "../../server/contract/graph.ts";
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
  // Nothing blocks the page for long: what is made of a large answer is made in two turns, drawn in a third.
  const turn = (): Promise<void> | undefined =>
    answer.nodes.length < LARGE ? undefined : new Promise((go) => setTimeout(go));
  await turn();
  const whole = wholeNetwork(answer);
  await turn();
  const left = first ? toNetwork(first, ...others) : withAnswers(ofKinds(whole, filter.kinds), others);
  await turn();
  return { dataset, whole, cut: left };
}

/** Nodes from which on a network takes the page's main thread for longer than a frame. */
const LARGE = 2000;

/** Everything, under the reading that the filter chose: which names are one, and whether the prose counts. */
const wholeOf = ({ prose, merging }: State["filter"]): State["filter"] => ({
  ...EVERYTHING,
  kinds: KINDS,
  prose,
  merging,
});

const networks = new WeakMap<Graph, Network>();

/** One network an answer: the whole is built once. */
function wholeNetwork(answer: Graph): Network {
  const before = networks.get(answer) ?? toNetwork(answer);
  networks.set(answer, before);
  return before;
}
