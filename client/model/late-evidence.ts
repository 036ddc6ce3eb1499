import type { Graph } from "../../server/contract/graph.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import type { Network } from "./network.ts";

/** The evidence of each link by its key; none of a link that is not known. */
export type EvidenceOf = (edge: string) => readonly Evidence[];

/** The evidence of a network's links, which is asked for once something needs it. */
export interface LateEvidence {
  /** Null until it has been asked for, and has come. */
  now: () => EvidenceOf | null;
  /** Asks for it, once; a failure is not kept. */
  load: () => Promise<EvidenceOf>;
}

/** A network and what states its links. */
export interface Stated {
  network: Network;
  evidenceOf: EvidenceOf;
}

/** Evidence that `ask` asks for. */
export function lateEvidence(ask: () => Promise<EvidenceOf>): LateEvidence {
  let come: EvidenceOf | null = null;
  let asked: Promise<EvidenceOf> | null = null;
  const load = (): Promise<EvidenceOf> => {
    asked ??= ask().then(
      (evidenceOf) => (come = evidenceOf),
      (error: unknown) => {
        asked = null;
        throw error;
      },
    );
    return asked;
  };
  return { now: () => come, load };
}

/** The evidence of the links of an answer that has it with them. */
export function evidenceIn({ edges }: Pick<Graph, "edges">): EvidenceOf {
  const evidence = new Map(edges.map(({ key, attributes }) => [key, attributes.evidence]));
  return (edge) => evidence.get(edge) ?? [];
}
