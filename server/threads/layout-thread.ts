import { parentPort, workerData } from "node:worker_threads";
import { fromColumns, type LayoutColumns } from "../statistics/layout/layout-columns.ts";
import { computeLayout } from "../statistics/layout/layout.ts";

/** Draws the network of the columns that it is given, and says `x` and `y` of each id, in their order. */
const { ids } = workerData as LayoutColumns;
const { points, links } = fromColumns(workerData as LayoutColumns);
const positions = computeLayout(points, links);
const places = new Float64Array(2 * ids.length);
ids.forEach((id, at) => {
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
  places.set([x, y], 2 * at);
});
parentPort?.postMessage(places, [places.buffer]);
