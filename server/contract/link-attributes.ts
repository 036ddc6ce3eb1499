import type { EdgeAttributes, LinkAttributes } from "./graph.ts";
import type { Evidence } from "./shared.ts";

/** What is known of a link beside its evidence, with what one asks of the evidence without opening it. */
export function withoutEvidence(link: EdgeAttributes): LinkAttributes {
  const { mention: _mention, lines: _lines, source: _source, status: _status, evidence, ...own } = link;
  const statuses = [...new Set(evidence.map(({ status }) => status))];
  const isProse = evidence.length > 0 && evidence.every(({ section }) => section === "prose");
  return { ...own, statuses, ...(isProse && { prose: true }) };
}

/** The same with its evidence, of which the first entry also stands on the link. Throws where there is none. */
export function withEvidence(link: LinkAttributes, evidence: readonly Evidence[]): EdgeAttributes {
  const [first] = evidence;
  if (!first) throw new Error("A link has no evidence.");
  const { role, participates, statuses: _statuses, prose: _prose, ...own } = link;
  const { mention, lines, source, status } = first;
  return {
    role,
    ...(participates && { participates }),
    ...{ mention, lines, source, status },
    evidence: [...evidence],
    ...own,
  };
}
