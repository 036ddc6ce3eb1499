import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { TIE_ROLE } from "../../server/contract/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";

/** Whether the name of a node names a person: theirs, or that of a tie of theirs in a network of one mode. */
export function namesPerson(network: Network, id: string): boolean {
  const kind = network.getNodeAttribute(id, "kind");
  if (kind !== "project") return kind === "person";
  let isSo = false;
  network.forEachLinkTo(id, ({ role }, source) => {
    if (role === TIE_ROLE && network.getNodeAttribute(source, "kind") === "person") isSo = true;
  });
  return isSo;
}

/** A part of a network whose people, and what is called after them, are called by what they are. */
export function withoutNames(network: Network, whole: Network, words: Words): Network {
  return network.withAttributes((id, attributes) =>
    namesPerson(whole, id) ? { ...attributes, name: words.kinds[attributes.kind].one, otherNames: [] } : attributes,
  );
}

/** A pair of projects whose shared people are called by what they are. */
export function pairWithoutNames(pair: ProjectPairs["pairs"][number], words: Words): ProjectPairs["pairs"][number] {
  const name = words.kinds.person.one;
  return { ...pair, shared: pair.shared.map((one) => (one.kind === "person" ? { ...one, name } : one)) };
}
