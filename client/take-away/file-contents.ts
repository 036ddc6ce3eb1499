import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Graph } from "../../server/contract/graph.ts";
import type { Words } from "../i18n/words.ts";
import { byRole, KINDS } from "../model/vocabulary.ts";

/** What a file of the network holds as a sentence: nodes by kind and links by role. */
export function fileContents({ nodes, edges }: Graph, words: Words): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = nodes.filter(({ attributes }) => attributes.kind === kind).length;
    return count > 0 ? [words.countKind(count, kind)] : [];
  });
  const counts = new Map<string, number>();
  for (const { attributes } of edges) counts.set(attributes.role, (counts.get(attributes.role) ?? 0) + 1);
  const roles = [...counts]
    .sort(([a], [b]) => byRole(a, b))
    .map(([role, count]) => `${roleIn(words.roleTitle, role)} ${words.number(count)}`);
  const links =
    roles.length > 0 ? `${words.takeAway.linkCount(edges.length)} (${roles.join(", ")})` : words.takeAway.noLinks;
  return words.takeAway.holds(kinds.length > 0 ? words.list(kinds) : words.takeAway.empty, links);
}
