import { applyFitting } from "../../seed/corrections/apply-fitting.ts";
import { actsOf } from "../../seed/corrections/act.ts";
import { namesIn } from "../../seed/corrections/names.ts";
import { loadPackages } from "../../seed/package/load.ts";
import type { Outcome } from "../contract/corrections.ts";
import type { Open } from "../contract/worker-messages.ts";
import type { Network } from "../network/network.ts";
import { placedNetwork } from "../statistics/placed-network.ts";
import { folderOf } from "./folder-of.ts";

/** A network, what became of each correction that was to be made in it, and what they name by an id is called. */
export interface OpenedNetwork {
  network: Network;
  outcomes: readonly Outcome[];
  names: Readonly<Record<string, string>>;
}

/**
 * The network of packages, in their order, drawn; those given as files are read and checked first, as on the command
 * line, and the first is corrected as far as the journal fits it. Throws `PackageFaults` with everything that is wrong
 * with them.
 */
export function networkOf(data: Exclude<Open["data"], { network: unknown }>): OpenedNetwork {
  const packages = "folders" in data ? loadPackages(data.folders.map(folderOf)) : data.packages;
  const journal = "folders" in data ? (data.journal ?? []) : [];
  const [first, ...others] = packages;
  if (first === undefined || journal.length === 0) return { network: placedNetwork(packages), outcomes: [], names: {} };
  const { dataset, outcomes } = applyFitting(first, journal);
  const network = placedNetwork([dataset, ...others]);
  const applied = outcomes.flatMap(({ row, state }) => (state === "applied" ? [row] : []));
  const corrections = actsOf(applied).length;
  return {
    network: corrections === 0 ? network : { ...network, dataset: { ...network.dataset, corrections } },
    outcomes,
    names: namesIn(journal, [first, dataset]),
  };
}
