import { useMemo } from "preact/hooks";
import { layoutMap, type MapLayout } from "../figures/map-layout.ts";
import { mapQuestion, type MapAsked, type MapQuestion } from "../figures/map-question.ts";
import { screenStyle } from "../figures/map-style.ts";

/** Below so many pixels names do not fit beside their places: numbers stand there, and the names in the list. */
const NAMES_FROM = 620;

/** Height of the map: what the window leaves under the header, within limits. */
const heightFor = (width: number): number => Math.max(320, Math.min(width * 0.97, innerHeight - 345, 900));

/** What the map draws and where, on a plate of so many pixels. */
export function useMapLayout(
  asked: MapAsked,
  width: number,
  /** So many pairs are drawn at most. */
  most: number,
): { question: MapQuestion; layout: MapLayout; named: boolean } {
  const { whole, projects, pairs, ends, around, apart } = asked;
  const named = width >= NAMES_FROM;
  return useMemo(() => {
    const question = mapQuestion({ ...asked, pairs: pairs.slice(0, most) });
    const plate = { width, high: heightFor(width), view: question.view, grows: true };
    return { question, layout: layoutMap(question.places, question.ties, plate, screenStyle(named)), named };
  }, [whole, projects, pairs, ends, around, apart, width, most]);
}
