import { DIRECTIONS, type Direction } from "../model/navigation-targets.ts";
import type { Area } from "./areas.ts";

/** What a key does where areas are drawn: the area that is pointed at after it, and whether that is gone into. */
export interface AreaOutcome {
  at: Area;
  isEntered: boolean;
}

/** What a key does, `KeyboardEvent.key`; null where areas have no use for it. `at`: the area that is pointed at. */
export function areaOutcome(list: readonly Area[], at: string | null, key: string): AreaOutcome | null {
  const here = list.findIndex(({ id }) => id === at);
  const to = (area: Area | undefined): AreaOutcome | null => (area ? { at: area, isEntered: false } : null);
  if (key === "Home") return to(list[0]);
  if (key === "PageDown" || key === "PageUp") {
    const by = key === "PageDown" ? 1 : -1;
    return to(here < 0 ? list[0] : list[(here + by + list.length) % list.length]);
  }
  if (key in DIRECTIONS) return to(here < 0 ? list[0] : (towards(list, list[here]!, key as Direction) ?? list[here]));
  return key === "Enter" && here >= 0 ? { at: list[here]!, isEntered: true } : null;
}

/** The nearest area that lies rather on a side than beside it. */
function towards(list: readonly Area[], from: Area, direction: Direction): Area | undefined {
  const wanted = DIRECTIONS[direction];
  let best: { area: Area; distance: number } | undefined;
  for (const area of list) {
    const [dx, dy] = [area.x - from.x, from.y - area.y];
    const along = dx * wanted.x + dy * wanted.y;
    const across = Math.abs(dx * wanted.y) + Math.abs(dy * wanted.x);
    const distance = Math.hypot(dx, dy);
    if (area !== from && along > 0 && along >= across && distance < (best?.distance ?? Infinity))
      best = { area, distance };
  }
  return best?.area;
}
