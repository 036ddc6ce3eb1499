import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";

/** A network whose people are called by what they are. */
export function withoutNames(network: Network, words: Words): Network {
  const copy: Network = network.copy();
  const name = words.kinds.person.one;
  copy.updateEachNodeAttributes((_, attributes) =>
    attributes.kind === "person" ? { ...attributes, name, otherNames: [] } : attributes,
  );
  return copy;
}

/** A pair of projects whose shared people are called by what they are. */
export function pairWithoutNames(pair: ProjectPairs["pairs"][number], words: Words): ProjectPairs["pairs"][number] {
  const name = words.kinds.person.one;
  return { ...pair, shared: pair.shared.map((one) => (one.kind === "person" ? { ...one, name } : one)) };
}
