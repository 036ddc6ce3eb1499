import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { tieBetween } from "../model/navigation-targets.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { sourceName } from "../ui/sources.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** What a screen reader is told of keyboard navigation over the network. */
export function announcementsOf({ state, words, shown, dataset, evidence: late }: FirstViewProps) {
  const name = (id: string): string => nameIn(state.language, shown.getNodeAttributes(id));

  /** A node: its name, what it is, how many links it has. */
  const node = (id: string): string =>
    words.exploring.walkAt(name(id), words.kinds[shown.getNodeAttribute(id, "kind")].one, shown.degree(id));

  /** A node, how it is tied to the one before, and the words that state it. */
  const tie = (from: string, id: string): string => {
    const between = tieBetween(shown, from, id);
    if (!between) return node(id);
    const { role, source, target, edge } = between;
    const [evidence] = late.now()?.(edge) ?? [];
    const printedIn = evidence ? sourceName(dataset.sources, evidence.source) : "";
    const place = evidence?.lines ? `${printedIn}, ${words.sheet.lines(...evidence.lines)}` : printedIn;
    return [
      node(id),
      words.exploring.walkAlong(name(source), roleIn(words.roles, role), name(target)),
      ...(evidence ? [words.exploring.walkEvidence(evidence.mention, place)] : []),
    ].join(" ");
  };

  return {
    node,
    tie,
    /** The n-th of some neighbours, n from 1. */
    neighbour: (from: string, id: string, n: number, of: number): string =>
      `${tie(from, id)} ${words.exploring.walkNeighbour(n, of)}`,
    nothingShown: words.exploring.walkNothingShown,
    closed: words.exploring.walkClosed,
    /** Why no neighbour lies in a direction: there is none at all, or none there. */
    noneTowards: (id: string): string =>
      shown.degree(id) === 0 ? words.exploring.walkAlone : words.exploring.walkNoWay,
    alone: words.exploring.walkAlone,
    chosen: (id: string): string => words.exploring.walkChosen(node(id)),
    added: (id: string, count: number): string => words.exploring.walkAdded(name(id), count),
    removed: (id: string, count: number): string => words.exploring.walkRemoved(name(id), count),
    hidden: (id: string): string => words.exploring.walkHidden(name(id)),
  };
}
