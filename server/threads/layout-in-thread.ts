import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Dataset } from "../../seed/package/schema.ts";
import { buildNetwork } from "../network/build.ts";
import type { Network } from "../network/network.ts";
import { computeLayout } from "../statistics/layout/layout.ts";
import { layoutColumns, type LayoutColumns } from "../statistics/layout/layout-columns.ts";
import { provisionalLayout } from "../statistics/layout/provisional.ts";

/** Entities from which on drawing a network takes seconds, which nobody need wait for. */
const LARGE = 5000;

/** A network, and where it is still being drawn, what resolves once it is. */
export interface NetworkInThread {
  network: Network;
  placed: Promise<void> | null;
}

/**
 * The network of one or several checked packages. A large one comes with provisional places, and its dataset says so,
 * until a thread of Node's has drawn it as `computeLayout` does: then each node has its place for good, in `network`
 * itself. `file` is the compiled thread, and `large` from how many entities on it is used. `placed` rejects where the
 * thread fails.
 */
export function networkInThread(
  packages: readonly Dataset[],
  { file = new URL("./layout-thread.js", import.meta.url), large = LARGE }: { file?: URL; large?: number } = {},
): NetworkInThread {
  let columns: LayoutColumns | undefined;
  const network = buildNetwork(packages, (entities, edges) => {
    if (entities.size < large) return computeLayout(entities, edges);
    columns = layoutColumns(entities.values(), edges);
    return provisionalLayout(entities, edges);
  });
  if (columns === undefined) return { network, placed: null };
  network.dataset = { ...network.dataset, layout: "coming" };
  return { network, placed: draw(network, columns, file) };
}

async function draw(network: Network, columns: LayoutColumns, file: URL): Promise<void> {
  const { sources, targets, shapeOf } = columns;
  const worker = new Worker(file, {
    workerData: columns,
    transferList: [sources.buffer, targets.buffer, shapeOf.buffer],
  });
  const [places] = (await once(worker, "message")) as [Float64Array];
  const numbers = new Map(columns.ids.map((id, number) => [id, number]));
  for (const { key, attributes } of network.nodes) {
    const at = 2 * numbers.get(key)!;
    [attributes.x, attributes.y] = [places[at]!, places[at + 1]!];
  }
  const { layout: _coming, ...dataset } = network.dataset;
  network.dataset = dataset;
}
