import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Words } from "../i18n/words.ts";
import { countKinds, type Network } from "../model/network.ts";
import { byRole, KINDS } from "../model/vocabulary.ts";

/** What a file of the network holds as a sentence: nodes by kind and links by role. */
export function fileContents(network: Network, words: Words): string {
  const held = countKinds(network);
  const kinds = KINDS.flatMap((kind) => (held[kind] > 0 ? [words.countKind(held[kind], kind)] : []));
  const counts = new Map<string, number>();
  network.forEachLink(({ role }) => counts.set(role, (counts.get(role) ?? 0) + 1));
  const roles = [...counts]
    .sort(([a], [b]) => byRole(a, b))
    .map(([role, count]) => `${roleIn(words.roleTitle, role)} ${words.number(count)}`);
  const links =
    roles.length > 0 ? `${words.takeAway.linkCount(network.size)} (${roles.join(", ")})` : words.takeAway.noLinks;
  return words.takeAway.holds(kinds.length > 0 ? words.list(kinds) : words.takeAway.empty, links);
}
