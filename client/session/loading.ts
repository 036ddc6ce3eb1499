import type { Dataset } from "../../server/contract/dataset.ts";
import { restrictsKindsOnly } from "../model/filter-parameters.ts";
import { masked, ofKinds, readMask } from "../model/mask.ts";
import { partHolding, type Network } from "../model/network.ts";
import { evidenceOfColumns, networkOfColumns, type Turn } from "../model/network-columns.ts";
import { lateEvidence, type LateEvidence } from "../model/late-evidence.ts";
import { EVERYTHING, type State } from "../model/state.ts";
import { turn } from "../../server/contract/turn.ts";
import { KINDS } from "../model/vocabulary.ts";
import type { Api, Reading } from "./api.ts";

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
  const [dataset, columns, around, mask, ...others] = await Promise.all([
    api.dataset(),
    api.columns({ prose, merging }),
    focus && api.neighbourhood(focus.id, focus.depth, filter),
    focus === null && !isCutHere ? api.mask(filter) : null,
    ...expanded.map((id) => api.neighbourhood(id, 1, { ...EVERYTHING, kinds: KINDS, prose, merging })),
  ]);
  const { whole, evidence } = await wholeNetwork(columns, () => api.evidence({ prose, merging }));
  const cut = around ? null : mask ? masked(whole, readMask(mask)) : ofKinds(whole, filter.kinds);
  const beside = await Promise.all([...(around ? [around] : []), ...others].map(networkOf));
  return {
    dataset,
    whole,
    cut: cut && beside.length === 0 ? cut : partHolding(whole, cut ? [cut, ...beside] : beside),
    evidence,
  };
}

/** The whole network under a reading, made once of its columns. */
export async function wholeUnder(api: Api, reading: Reading): Promise<Network> {
  const { whole } = await wholeNetwork(await api.columns(reading), () => api.evidence(reading));
  return whole;
}

/** Bytes of columns from which on a network takes the page's main thread for longer than a frame. */
const LONG = 200_000;

/** Nothing blocks the page for long: a large network is made in turns. */
const networkOf = (columns: Uint8Array): Promise<Network> => networkOfColumns(columns, turnsOf(columns));
const turnsOf = ({ length }: Uint8Array): Turn => (length < LONG ? () => undefined : turn);

type Whole = Pick<Loaded, "whole" | "evidence">;

const networks = new WeakMap<Uint8Array, Promise<Whole>>();

/** One network of some columns: it is made once, also where it is asked for again meanwhile. */
function wholeNetwork(columns: Uint8Array, ask: () => Promise<Uint8Array>): Promise<Whole> {
  const before = networks.get(columns) ?? made(columns, ask);
  networks.set(columns, before);
  return before;
}

async function made(columns: Uint8Array, ask: () => Promise<Uint8Array>): Promise<Whole> {
  const whole = await networkOf(columns);
  return { whole, evidence: lateEvidence(async () => evidenceOfColumns(await ask(), whole, turnsOf(columns))) };
}
