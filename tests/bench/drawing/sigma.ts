import Sigma from "sigma";
import type { Draw } from "./page.ts";
import { graphOf } from "./sigma-graph.ts";

/** Sigma as it comes, without names. */
export const draw: Draw = (container, network) =>
  void new Sigma(graphOf(network), container, { renderLabels: false, stagePadding: 44 });
