import type { Evidence } from "../contract/shared.ts";

/** The edge without the evidence that stands in prose; null where nothing else states it. */
export function withoutProse<Edge extends { evidence: readonly Pick<Evidence, "section">[] }>(edge: Edge): Edge | null {
  if (edge.evidence.every((entry) => entry.section !== "prose")) return edge;
  const evidence = edge.evidence.filter((entry) => entry.section !== "prose");
  return evidence.length === 0 ? null : { ...edge, evidence };
}
