import type { Extent } from "../model/export-extent.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Graph, GraphAttributes } from "../../server/contract/graph.ts";
import { type Api } from "./api.ts";
import { readable } from "../../server/contract/address-list.ts";
import { filterParameters, queryString, type Parameters } from "../model/filter-parameters.ts";
import { filterUnder, networkUnder } from "../model/conditions.ts";
import { withEvidence } from "../../server/contract/link-attributes.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { Network } from "../model/network.ts";
import { attributesOfColumns, networkOfColumns } from "../model/network-columns.ts";
import type { State } from "../model/state.ts";
import { toAddress } from "./address.ts";

/** What to ask the server so that a file holds an extent. */
export interface ExportScope {
  parameters: Parameters;
  /** What the server answers to it, and what that says of itself. */
  answer: Network;
  attributes: GraphAttributes;
  /** Whether that is the extent, node by node and link by link. */
  exact: boolean;
}

/** Characters of a question that the server still takes: its limit, less room for the rest of a request's head. */
const MOST_ASKED = 120_000;

/**
 * The question whose answer is the extent, of those whom the view counts: the filter where it says all, else the filter
 * with the ids of the nodes, else the ids alone. Where none gives it (nodes unfolded beside a filter of links; too many
 * ids for a question), the one that comes nearest in links.
 */
export async function askFor(
  api: Api,
  extent: Extent,
  state: State,
  shown: Network,
  dataset: Dataset,
): Promise<ExportScope> {
  const asking = async (parameters: Parameters): Promise<Omit<ExportScope, "exact">> => {
    const columns = await api.ask<Uint8Array>("graph", { ...parameters, format: "columns" });
    const answer = await networkOfColumns(columns, () => undefined);
    return { parameters, answer, attributes: attributesOfColumns(columns) };
  };
  if (extent === "whole") return { ...(await asking({})), exact: true };
  const counted = networkUnder(state, shown, dataset);
  const wanted = extent === "shown" ? counted : neighbourhood(counted, state.selection);
  let nearest: (ExportScope & { off: number }) | null = null;
  const short = questions(extent, state, wanted, dataset).filter((one) => queryString(one).length <= MOST_ASKED);
  for (const parameters of short.length > 0 ? short : [filterParameters(filterUnder(state, dataset), dataset)]) {
    const answered = await asking(parameters);
    const off = difference(answered.answer, wanted);
    const asked = { ...answered, exact: off === 0, off };
    if (asked.exact) return asked;
    if (nearest === null || off < nearest.off) nearest = asked;
  }
  return nearest!;
}

/** What is chosen, its neighbours among what is shown, and every link between these. */
export function neighbourhood(shown: Network, selection: readonly string[]): Network {
  const kept = new Set(selection.filter((id) => shown.hasNode(id)).flatMap((id) => [id, ...shown.neighbors(id)]));
  return shown.part((id) => kept.has(id));
}

/** A network in the form of `/api/graph`: a file of exactly what is on the screen, where no question gives it. */
export function networkFile({ network, evidenceOf }: Stated, attributes: GraphAttributes): Graph {
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  return {
    attributes: { ...attributes, nodes: network.order, edges: network.size },
    options: { type: "directed", multi: true },
    nodes: network.mapNodes((key, own) => ({ key, attributes: own })).toSorted(byKey),
    edges: network
      .mapEdges((key, link, source, target) => {
        return { key, source, target, attributes: withEvidence(link, evidenceOf(key)) };
      })
      .toSorted(byKey),
  };
}

/**
 * The address that a citation of a view bears: its permanent one on this page; of data of the reader's own, or with
 * their corrections, which mean something in this browser alone, the one that these state, null where they state none.
 */
export const citedAddress = (page: string, state: State, dataset: Dataset): string | null =>
  isHereAlone(state, dataset) ? dataset.source.url : permanentAddress(page, state, dataset.version);

/** Whether what is shown is in this browser alone: another one would find nothing at its address, or something else. */
export const isHereAlone = ({ own }: State, { corrections }: Dataset): boolean =>
  own !== null || corrections !== undefined;

/** The address of a state on this page with the version of its data. */
export function permanentAddress(page: string, state: State, version: string): string {
  const query = toAddress(state);
  return `${page}${query}${query === "" ? "?" : "&"}version=${readable(version)}`;
}

/**
 * Whether an address leads anywhere from another computer: not where its host is the loopback (RFC 6761, section 6.3;
 * RFC 1122, section 3.2.1.3).
 */
export function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.[\d.]+$/.test(hostname)
  );
}

/** A command that downloads an address under the name that the server gives, for a POSIX shell. */
export const curlCommand = (address: string): string => `curl -OJ '${address.replaceAll("'", "'\\''")}'`;

function questions(extent: Extent, state: State, wanted: Network, dataset: Dataset): Parameters[] {
  const { hidden, collapsed, focus, expanded, core } = state;
  const cut = filterParameters(filterUnder(state, dataset), dataset);
  const ids = wanted.nodes().toSorted();
  const plain = hidden.length + collapsed.length + expanded.length === 0 && focus === null && core === 1;
  const { prose, merging } = cut;
  return [
    ...(extent === "shown" ? [cut] : []),
    ...(extent === "shown" && plain
      ? []
      : [
          { ...cut, ids },
          { ids, prose, merging },
        ]),
  ];
}

/** How many nodes and links are in one and not in the other. */
function difference(answer: Network, wanted: Network): number {
  const nodes = answer.filterNodes((key) => wanted.hasNode(key)).length;
  const edges = answer.edges().filter((key) => wanted.hasEdge(key)).length;
  return answer.order + wanted.order - 2 * nodes + answer.size + wanted.size - 2 * edges;
}
