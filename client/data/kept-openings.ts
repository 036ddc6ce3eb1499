import { keepOpening, type KeptOpenings } from "../session/keep-opening.ts";
import type { Opening } from "../session/opening.ts";
import { openOpeningStore } from "../session/opening-store.ts";

const ALL = new WeakMap<Opening, KeptOpenings>();

/** What this browser keeps of an opening: from the first time that this view is shown on, in whatever view one is. */
export function openKeptOpenings(opening: Opening): KeptOpenings {
  const known = ALL.get(opening) ?? keepOpening(opening, openOpeningStore(), window);
  ALL.set(opening, known);
  return known;
}
