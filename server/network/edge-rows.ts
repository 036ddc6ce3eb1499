import type { Dataset } from "../../seed/package/schema.ts";
import { edgeKey } from "../contract/edge-key.ts";
import type { Evidence, Role } from "../contract/shared.ts";
import { evidenceOf } from "./evidence.ts";
import type { EdgeRow, Layer } from "./network.ts";
import { reviewsBy } from "./reviews.ts";
import type { StrictReading } from "./strict-reading.ts";

interface Group {
  source: string;
  target: string;
  role: Role;
  evidence: Evidence[];
}

/**
 * One row for each (source, role, target) of a layer, its evidence card first, then prose, then other sources, each in
 * the order of the tables. A row stands for both layers where they hold the same evidence.
 */
export function edgeRows(packages: readonly Dataset[], reading: StrictReading): EdgeRow[] {
  const reviewed = new Map<string, Group>();
  // Where no reviewer joined anything, both readings are one.
  const strict = reading.kept.size === 0 ? reviewed : new Map<string, Group>();
  for (const row of packages.flatMap((dataset) => dataset.links)) {
    const evidence = evidenceOf(row);
    collect(reviewed, row.source, row.role, row.target, evidence);
    if (strict === reviewed) continue;
    collect(strict, reading.apart(row.source, row.mention), row.role, reading.apart(row.target, row.mention), evidence);
  }
  const reviews = reviewsBy(packages);
  const own = packages.flatMap(({ roles }) => roles);
  const parts = new Set(own.flatMap(({ id, participates }) => (participates ? [id] : [])));
  const row = (key: string, layers: Layer[], group: Group): EdgeRow => {
    const { source, target, role } = group;
    const participates = parts.has(role) ? ({ participates: true } as const) : {};
    const evidence = inOrder(group.evidence);
    return { key, layers, source, target, role, ...participates, evidence, reviews: reviews({ ...group, evidence }) };
  };
  const rows: EdgeRow[] = [];
  for (const [key, group] of reviewed) {
    const other = strict.get(key);
    rows.push(row(key, other && sameEvidence(group, other) ? ["reviewed", "strict"] : ["reviewed"], group));
  }
  for (const [key, group] of strict === reviewed ? [] : strict) {
    const other = reviewed.get(key);
    if (other && sameEvidence(group, other)) continue;
    rows.push(row(key, ["strict"], group));
  }
  return rows;
}

function collect(groups: Map<string, Group>, source: string, role: Role, target: string, evidence: Evidence) {
  const key = edgeKey(source, role, target);
  const group = groups.get(key);
  if (group) group.evidence.push(evidence);
  else groups.set(key, { source, target, role, evidence: [evidence] });
}

function sameEvidence(a: Group, b: Group): boolean {
  return (
    a === b || (a.evidence.length === b.evidence.length && a.evidence.every((entry, i) => entry === b.evidence[i]))
  );
}

const SECTION_ORDER = { card: 0, prose: 1 };

function inOrder(evidence: Evidence[]): Evidence[] {
  if (evidence.length === 1) return evidence;
  const rank = (entry: Evidence) => (entry.section === null ? 2 : SECTION_ORDER[entry.section]);
  return evidence.toSorted((a, b) => rank(a) - rank(b));
}
