import { useMemo, useRef } from "preact/hooks";
import { layoutMap, layoutSteps, type MapLayout } from "../figures/map-layout.ts";
import { mapQuestion, type MapAsked, type MapQuestion } from "../figures/map-question.ts";
import { screenStyle } from "../figures/map-style.ts";
import { countKinds, emptyNetwork } from "../model/network.ts";
import type { Steps } from "../model/steps.ts";
import { useInTurns } from "../ui/use-in-turns.ts";

/** Below so many pixels names do not fit beside their places: numbers stand there, and the names in the list. */
const NAMES_FROM = 620;

/** The map of more projects than these is laid out in turns, once all that it shows has been answered. */
const MANY = 300;

/** Height of the map: what the window leaves under the header, within limits. */
const heightFor = (width: number): number => Math.max(320, Math.min(width * 0.97, innerHeight - 345, 900));

interface LaidMap {
  question: MapQuestion;
  layout: MapLayout;
  named: boolean;
}

/**
 * What the map draws and where, on a plate of so many pixels. While one of many projects is laid out, the one before
 * stands, and before the first the outlines alone. `isWhole` says that what is asked has been answered.
 */
export function useMapLayout(
  asked: MapAsked,
  width: number,
  /** So many pairs are drawn at most. */
  most: number,
  isWhole: boolean,
): LaidMap & { isWorking: boolean } {
  const { whole, projects, pairs, ends, around, apart } = asked;
  const named = width >= NAMES_FROM;
  const areMany = countKinds(whole).project > MANY;
  function* lay(): Steps<LaidMap> {
    const question = mapQuestion({ ...asked, pairs: pairs.slice(0, most) });
    yield;
    const plate = { width, high: heightFor(width), view: question.view, grows: true };
    return { question, layout: yield* layoutSteps(question.places, question.ties, plate, screenStyle(named)), named };
  }
  const laid = useInTurns(areMany && !isWhole ? null : lay, areMany, [
    ...[whole, projects, pairs, ends, around, apart, width, most, isWhole],
  ]);
  const before = useRef<LaidMap | null>(null);
  if (laid !== null) before.current = laid;
  const outlines = useMemo(() => outlinesAlone(ends, width, named), [ends, width, named]);
  return { ...(before.current ?? outlines), isWorking: laid === null };
}

/** The map with nothing on it. */
function outlinesAlone(ends: MapAsked["ends"], width: number, named: boolean): LaidMap {
  const question = mapQuestion({ whole: emptyNetwork(), projects: null, pairs: [], ends, around: null, apart: null });
  const plate = { width, high: heightFor(width), view: null, grows: true };
  return { question, layout: layoutMap([], [], plate, screenStyle(named)), named };
}
