import { useEffect, useRef, useState } from "preact/hooks";
import { nameIn, neighboursOf } from "../model/network.ts";
import { sourceName } from "../ui/sources.ts";
import { hide, select, toggleSelected } from "../model/state.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { DIRECTIONS, homeOf, neighbourTowards, tieBetween, type Direction } from "../model/keyboard-navigation.ts";

/** A walk over the network by keyboard. */
export interface Walk {
  /** The node that is pointed at; null before the first step. */
  at: string | null;
  /** What a screen reader is told of the last step. */
  said: string;
  /** Takes a key; false when it is none of the walk's. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Walks from neighbour to neighbour: by arrows to a side, by Page Up and Down in order. What is pointed at is not yet chosen. */
export function useWalk(props: ViewProps): Walk {
  const { state, act, words, shown, dataset } = props;
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const anchor = state.selection.at(-1) ?? null;
  const own = words.exploring;
  const latest = useRef(trail);
  latest.current = trail;
  // A choice made otherwise starts the walk anew from there.
  useEffect(() => {
    if (anchor !== latest.current.at(-1)) setTrail([]);
  }, [anchor]);

  const present = (id: string | null | undefined): string | null => (id && shown.hasNode(id) ? id : null);
  const at = present(trail.at(-1));
  const standing = at ?? present(anchor);

  const name = (id: string): string => nameIn(state.language, shown.getNodeAttributes(id));
  const placeOf = (id: string) => state.pinned.find((pin) => pin.id === id) ?? shown.getNodeAttributes(id);
  const sayOf = (id: string): string =>
    own.walkAt(name(id), words.kinds[shown.getNodeAttribute(id, "kind")].one, shown.degree(id));

  /** The node, how it is tied to where one stood, and the words that state it. */
  function sayTie(from: string, id: string): string {
    const tie = tieBetween(shown, from, id);
    if (!tie) return sayOf(id);
    const { role, source, target, evidence } = tie;
    const printedIn = evidence ? sourceName(dataset.sources, evidence.source) : "";
    const place = evidence?.lines ? `${printedIn}, ${words.sheet.lines(...evidence.lines)}` : printedIn;
    return [
      sayOf(id),
      own.walkAlong(name(source), words.roles[role], name(target)),
      ...(evidence ? [own.walkEvidence(evidence.mention, place)] : []),
    ].join(" ");
  }

  function goTo(id: string, text: string, from: readonly string[] = trail): boolean {
    setTrail([...from, id]);
    setSaid(text);
    return true;
  }

  function goHome(): boolean {
    const home = homeOf(shown);
    if (home === null) setSaid(own.walkNothingShown);
    else goTo(home, sayOf(home), []);
    return true;
  }

  function walkTo(direction: Direction): boolean {
    if (standing === null) return goHome();
    const next = neighbourTowards(shown, standing, direction, placeOf);
    // Back where one came from is a step back: its neighbours are gone round from there again.
    if (next !== null && next === trail.at(-2)) return goTo(next, sayTie(standing, next), trail.slice(0, -2));
    if (next !== null) return goTo(next, sayTie(standing, next), at === null ? [standing] : trail);
    setSaid(shown.degree(standing) === 0 ? own.walkAlone : own.walkNoWay);
    return true;
  }

  /** The next neighbour, in order, of where the last step started; of what is chosen at first. */
  function walkRound(by: 1 | -1): boolean {
    const centre = present(trail.at(-2)) ?? standing;
    if (centre === null) return goHome();
    const round = neighboursOf(shown, centre);
    if (round.length === 0) {
      setSaid(own.walkAlone);
      return true;
    }
    const before = trail.length > 1 && at !== null ? round.indexOf(at) : by > 0 ? -1 : 0;
    const index = (before + by + round.length) % round.length;
    const id = round[index]!;
    const from = trail.length > 1 ? trail.slice(0, -1) : [centre];
    return goTo(id, `${sayTie(centre, id)} ${own.walkNeighbour(index + 1, round.length)}`, from);
  }

  function chooseMore(id: string): boolean {
    const isChosen = state.selection.includes(id);
    act(toggleSelected(id));
    const n = state.selection.length + (isChosen ? -1 : 1);
    setSaid(isChosen ? own.walkRemoved(name(id), n) : own.walkAdded(name(id), n));
    return true;
  }

  function goBack(): boolean {
    const before = present(trail.at(-2));
    if (before === null) history.back();
    else {
      setTrail(trail.slice(0, -1));
      setSaid(sayOf(before));
    }
    return true;
  }

  function onKey(event: KeyboardEvent): boolean {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key in DIRECTIONS) return walkTo(key as Direction);
    if (key === "PageDown" || key === "PageUp") return walkRound(key === "PageDown" ? 1 : -1);
    if (key === "Home") return goHome();
    if (key === "Backspace") return goBack();
    if (key === "Escape" && (anchor !== null || at !== null)) {
      setTrail([]);
      if (anchor !== null) act(select([]));
      setSaid(anchor !== null ? own.walkClosed : "");
      return true;
    }
    if (standing === null) return false;
    if (key === "Enter") {
      setTrail([standing]);
      act(select([standing]));
      setSaid(own.walkChosen(sayOf(standing)));
      return true;
    }
    if (key === " ") return chooseMore(standing);
    if (key === "Delete") {
      act(hide([standing]));
      setSaid(own.walkHidden(name(standing)));
      return true;
    }
    return false;
  }

  return { at, said, onKey };
}
