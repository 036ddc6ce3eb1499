import type { Graph } from "../../server/contract/graph.ts";
import { evidenceIn, type Stated } from "../../client/model/late-evidence.ts";
import { toNetwork } from "../../client/model/network.ts";

/** A network of an answer, and what states its links. */
export const stated = (answer: Graph): Stated => ({ network: toNetwork(answer), evidenceOf: evidenceIn(answer) });
