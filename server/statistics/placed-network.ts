import type { Dataset } from "../../seed/package/schema.ts";
import { buildNetwork } from "../network/build.ts";
import type { Network } from "../network/network.ts";
import { computeLayout } from "./layout/layout.ts";

/** The network of one or several checked packages, drawn by `computeLayout`: what every engine of the product loads. */
export const placedNetwork = (packages: readonly Dataset[]): Network => buildNetwork(packages, computeLayout);
