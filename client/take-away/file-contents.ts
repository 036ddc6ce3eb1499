import type { Graph } from "../../server/contract/graph.ts";
import type { Words } from "../i18n/words.ts";
import { KINDS, ROLES } from "../model/vocabulary.ts";

/** What a file of the network holds as a sentence: nodes by kind and links by role. */
export function fileContents({ nodes, edges }: Graph, words: Words): string {
  const kinds = KINDS.flatMap((kind) => {
    const count = nodes.filter(({ attributes }) => attributes.kind === kind).length;
    return count > 0 ? [words.countKind(count, kind)] : [];
  });
  const roles = ROLES.flatMap((role) => {
    const count = edges.filter(({ attributes }) => attributes.role === role).length;
    return count > 0 ? [`${words.roleTitle[role]} ${words.number(count)}`] : [];
  });
  const links =
    roles.length > 0 ? `${words.takeAway.linkCount(edges.length)} (${roles.join(", ")})` : words.takeAway.noLinks;
  return words.takeAway.holds(kinds.length > 0 ? words.list(kinds) : words.takeAway.empty, links);
}
