import { placeNames, type Box, type Wish } from "./placement.ts";
import { crosses, distance, leadOut, type Place } from "./leader-lines.ts";

/** A name as one may write it: its lines and their room; pixels. */
export interface Form {
  lines: readonly string[];
  width: number;
  height: number;
}

/** A name that wants a place on the picture. */
export interface NameWish extends Pick<Wish, "id" | "x" | "y" | "radius" | "rank" | "must"> {
  /** As one would like to write it, then as it takes less room. */
  forms: readonly Form[];
  /** Of this length a line may lead to the name where there is no room beside its mark; pixels, 0 for none. */
  reach: number;
  /** Stands for the name where there is no room for that either. */
  number: Form | null;
}

/** What stands where. */
export interface NamePlace extends Place {
  id: string;
  lines: readonly string[];
  /** A number stands for the name. */
  isNumber: boolean;
}

/** Pixels from a mark within which a name is seen to be its own. */
const BESIDE = 16;

/**
 * Places for names, the highest ranks first, none over another nor over `marks` nor `taken`: beside the mark, then written in
 * less room, then at the end of a line that crosses no other name and passes no other of the `solid` marks, then as a number. A
 * name without a place is left out, or covers the least where it must be there.
 */
export function placeAll(
  wishes: readonly NameWish[],
  { marks, solid, taken, plate }: { marks: readonly Box[]; solid: readonly Box[]; taken: readonly Place[]; plate: Box },
): NamePlace[] {
  const places: NamePlace[] = [];
  const all = (): Place[] => [...taken, ...places];
  const missing = (): NameWish[] => {
    const placed = new Set(places.map(({ id }) => id));
    return wishes.filter(({ id }) => !placed.has(id));
  };
  const most = Math.max(0, ...wishes.map(({ forms }) => forms.length));
  for (let form = 0; form < most; form++) beside(missing(), ({ forms }) => forms[form] ?? null);
  for (let form = 0; form < most; form++) apart(missing(), ({ forms, reach }) => (reach > 0 ? forms[form] : null));
  beside(missing(), ({ number }) => number);
  apart(missing(), ({ number }) => number);
  over(missing());
  return places;

  /** Where nothing else is possible, a number stands on its own mark. */
  function over(some: readonly NameWish[]): void {
    for (const { id, x, y, number } of some) {
      if (!number) continue;
      const { width, height, lines } = number;
      const box = { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
      places.push({ id, box, leader: null, lines, isNumber: true });
    }
  }

  function beside(some: readonly NameWish[], formOf: (wish: NameWish) => Form | null): void {
    const forms = new Map(
      some.flatMap((wish) => ((form) => (form ? [[wish.id, { wish, form }] as const] : []))(formOf(wish))),
    );
    const obstacles = [...marks, ...all().map(({ box }) => box)];
    const lines = all().flatMap(({ leader }) => leader ?? []);
    const placed = placeNames(
      [...forms.values()].map(({ wish, form }) => ({ ...wish, ...form })),
      obstacles,
      plate,
    );
    for (const { id, box } of placed) {
      const { wish, form } = forms.get(id)!;
      const isOwn = distance(wish, box) <= wish.radius + BESIDE && !lines.some((line) => crosses(line, box));
      if (isOwn || wish.must) places.push({ id, box, leader: null, lines: form.lines, isNumber: form === wish.number });
    }
  }

  function apart(some: readonly NameWish[], formOf: (wish: NameWish) => Form | null | undefined): void {
    for (const wish of some.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
      const form = formOf(wish);
      if (!form) continue;
      const line = form.height / form.lines.length;
      const place = leadOut({ ...wish, ...form, line, reach: wish.reach }, all(), {
        marks,
        solid: solid.filter((mark) => distance(wish, mark) > 0),
        plate,
      });
      if (place) places.push({ id: wish.id, ...place, lines: form.lines, isNumber: form === wish.number });
    }
  }
}
