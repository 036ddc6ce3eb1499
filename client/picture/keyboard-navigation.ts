import { useEffect, useRef, useState } from "preact/hooks";
import type { FirstViewProps } from "../ui/view-props.ts";
import { outcomeOf, positionOf } from "./navigation-steps.ts";

/** Navigation over the network by keyboard. */
export interface KeyboardNavigation {
  /** The node that is pointed at; null before the first step. */
  at: string | null;
  /** What a screen reader is told of the last step. */
  said: string;
  /** Takes a key; false when navigation has no use for it. */
  onKey: (event: KeyboardEvent) => boolean;
}

/**
 * Goes from neighbour to neighbour: by arrows to one that lies on a side, by Page Up and Down in order. What is pointed
 * at is not yet chosen.
 */
export function useKeyboardNavigation(view: FirstViewProps): KeyboardNavigation {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const position = positionOf(view, trail);
  const latest = useRef(trail);
  const turns = useRef(0);
  latest.current = trail;
  // What is chosen by other means starts a new trail there.
  useEffect(() => {
    if (position.anchor !== latest.current.at(-1)) setTrail([]);
  }, [position.anchor]);

  function onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const outcome = outcomeOf(view, position, key);
    if (outcome === null) {
      if (key !== "Backspace") return false;
      history.back();
      return true;
    }
    setTrail(outcome.trail);
    say(outcome.said, key);
    if (outcome.step) view.act(outcome.step);
    return true;
  }

  /** Tells what a key did, with the words that state a link once these are there. */
  function say(outcome: string, key: string): void {
    const turn = (turns.current += 1);
    if (view.evidence.now() !== null) return setSaid(outcome);
    const tell = (): void => {
      if (turn === turns.current) setSaid(outcomeOf(view, position, key)?.said ?? outcome);
    };
    view.evidence.load().then(tell, tell);
  }

  return { at: position.at, said, onKey };
}
