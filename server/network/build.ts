import type { Dataset } from "../../seed/package/schema.ts";
import type { UnnamedPartner } from "../contract/shared.ts";
import { byCodeUnit } from "./code-unit.ts";
import { describeDataset } from "./description.ts";
import { edgeRows } from "./edge-rows.ts";
import { entitiesOf, type EntityFacts } from "./entities.ts";
import { evidenceOf } from "./evidence.ts";
import type { EdgeRow, Network, Position } from "./network.ts";
import { nodeRows } from "./node-rows.ts";
import { strictReading } from "./strict-reading.ts";

/**
 * What both engines load, from one or several checked packages: entities of one id become one node, link rows of one
 * (source, role, target) one edge with its evidence, in both layers (reviewed, and strict where a reviewer's joins are
 * undone). `place` gives each entity its position, once for both layers. Pure where that is: the same packages give the
 * same network, whatever runs it.
 */
export function buildNetwork(
  packages: readonly Dataset[],
  place: (entities: Map<string, EntityFacts>, edges: EdgeRow[]) => Map<string, Position>,
): Network {
  if (packages.length === 0) throw new Error("A network needs at least one package.");
  const reading = strictReading(packages);
  const entities = entitiesOf(packages, reading);
  const edges = edgeRows(packages, reading).sort((a, b) => byCodeUnit(a.key, b.key));
  const positions = place(entities, edges);
  const nodes = nodeRows(
    entities,
    edges,
    positions,
    unnamedOf(packages),
    packages.flatMap(({ roles }) => roles),
  );
  const network = {
    nodes: nodes.sort((a, b) => byCodeUnit(a.key, b.key)),
    edges,
    redirects: reading.redirects,
  };
  return { ...network, dataset: describeDataset(packages, network) };
}

function unnamedOf(packages: readonly Dataset[]): Map<string, UnnamedPartner[]> {
  const unnamed = new Map<string, UnnamedPartner[]>();
  for (const row of packages.flatMap((dataset) => dataset.unnamed)) {
    const partners = unnamed.get(row.project);
    if (partners) partners.push(evidenceOf(row));
    else unnamed.set(row.project, [evidenceOf(row)]);
  }
  return unnamed;
}
