import { besidePositions } from "./beside-mark.ts";
import { distanceTo, overlaps, sharedArea, type Box, type Disc } from "./box.ts";
import { placeOnLeader } from "./leader-line.ts";
import { finish, type Steps } from "../model/steps.ts";
import { isFree, type Placement, type Surroundings } from "./surroundings.ts";

/** A label as it may be written: its lines and the room that they take. */
export interface Form {
  lines: readonly string[];
  width: number;
  height: number;
}

/** What is to be placed at a mark. */
interface Wish extends Disc {
  id: string;
  /** Higher ranks are placed first, equal ones in order of their ids. */
  rank: number;
  /** The longest leader line in heights of a line of the label; 0 for none. */
  reach: number;
  /**
   * How much more length a leader line may have to spare it a crossing, in the unit of the plate; Infinity allows none.
   */
  crossing: number;
}

/** A name that wants a place. */
export interface LabelWish extends Wish {
  /** All of a level are placed before any of the next. */
  level: number;
  /** The name as one would like to write it, then as it takes less room. */
  forms: readonly Form[];
}

/** A number that stands for a name without a place. */
export interface NumberWish extends Wish {
  form: Form;
  /** May stand in its mark. */
  inside: boolean;
}

/** Where a label stands, and in which lines. */
export interface LabelPlacement extends Placement {
  id: string;
  lines: readonly string[];
}

/** Where a number stands: in its mark, beside it or on a leader line, or over it where nothing else is possible. */
export interface NumberPlacement extends LabelPlacement {
  where: "inside" | "beside" | "over";
}

/**
 * Places for names, none over another nor over the mark of another: beside its own mark, then written in less room,
 * then at the end of a leader line; `crossing` is how much more length a line may have to spare it a crossing. A name
 * without a place is left out. Greedy, as in Christensen, Marks & Shieber (1995), section 4.1.
 */
export const placeLabels = (wishes: readonly LabelWish[], around: Surroundings): LabelPlacement[] =>
  finish(labelSteps(wishes, around));

/** The same in steps: one for each look for a place. */
export function* labelSteps(wishes: readonly LabelWish[], around: Surroundings): Steps<LabelPlacement[]> {
  const placed = new Map<string, LabelPlacement>();
  const taken = [...around.taken];
  const free = { ...around, taken };
  for (const level of [...new Set(wishes.map((wish) => wish.level))].toSorted((a, b) => a - b)) {
    const here = wishes.filter((wish) => wish.level === level).toSorted(byRank);
    const longest = Math.max(0, ...here.map(({ forms }) => forms.length));
    for (const find of [placeBeside, placeOff])
      for (let form = 0; form < longest; form++)
        for (const wish of here) {
          const written = wish.forms[form];
          if (!written || placed.has(wish.id)) continue;
          const place = find({ ...wish, form: written }, free);
          yield;
          if (!place) continue;
          const label = { id: wish.id, lines: written.lines, ...place };
          placed.set(wish.id, label);
          taken.push(label);
        }
  }
  return [...placed.values()];
}

/** The place beside its mark where a label covers the least of other labels: for one that must be there. */
export function placeOver(wish: LabelWish, { taken, plate }: Surroundings): LabelPlacement {
  const form = wish.forms.at(-1)!;
  const boxes = besidePositions(wish, form);
  const covered = boxes.map((box) => {
    const inside = sharedArea(box, [plate]);
    return (
      sharedArea(
        box,
        taken.map((other) => other.box),
      ) - inside
    );
  });
  const box = boxes[covered.indexOf(Math.min(...covered))]!;
  return { id: wish.id, box, leader: null, lines: form.lines };
}

/**
 * Places for numbers: in their marks where these hold them, then beside, then at the end of a leader line, then over
 * their own marks. Every number has a place.
 */
export const placeNumbers = (wishes: readonly NumberWish[], around: Surroundings): NumberPlacement[] =>
  finish(numberSteps(wishes, around));

/** The same in steps: one for each look for a place. */
export function* numberSteps(wishes: readonly NumberWish[], around: Surroundings): Steps<NumberPlacement[]> {
  const placed = new Map<string, NumberPlacement>();
  const put = (wish: NumberWish, place: Placement, where: NumberPlacement["where"]): void =>
    void placed.set(wish.id, { id: wish.id, lines: wish.form.lines, ...place, where });
  const boxes = (): Box[] => [...placed.values()].map(({ box }) => box);
  for (const wish of wishes) {
    const box = centred(wish);
    const holds = wish.inside && wish.form.width <= wish.radius * 1.5 && !boxes().some((one) => overlaps(one, box));
    if (holds) put(wish, { box, leader: null }, "inside");
  }
  const taken = [...around.taken];
  const free = { ...around, taken };
  for (const find of [placeBeside, placeOff])
    for (const wish of wishes.toSorted(byRank)) {
      if (placed.has(wish.id)) continue;
      const place = find(wish, free);
      yield;
      if (!place) continue;
      put(wish, place, "beside");
      taken.push(place);
    }
  for (const wish of wishes) if (!placed.has(wish.id)) put(wish, { box: centred(wish), leader: null }, "over");
  return wishes.map(({ id }) => placed.get(id)!);
}

/** Highest ranks first, equal ones in order of their ids. */
export const byRank = (a: { id: string; rank: number }, b: { id: string; rank: number }): number =>
  b.rank - a.rank || (a.id < b.id ? -1 : 1);

type Formed = Wish & { form: Form };

/** How many times as far as it must a label keeps from its rivals where there is room for that, the most first. */
const ROOM = [3, 2];

function placeBeside(wish: Formed, around: Surroundings): Placement | null {
  const isClear = (box: Box, times: number): boolean => {
    const gap = distanceTo(wish, box) - wish.radius;
    return isFree(box, wish.id, around, gap, times);
  };
  const boxes = besidePositions(wish, wish.form).filter((box) => isClear(box, 1));
  for (const times of ROOM) {
    const roomy = boxes.find((box) => isClear(box, times));
    if (roomy) return { box: roomy, leader: null };
  }
  return boxes[0] ? { box: boxes[0], leader: null } : null;
}

function placeOff({ form, ...wish }: Formed, around: Surroundings): Placement | null {
  if (wish.reach === 0) return null;
  return placeOnLeader({ ...wish, ...form, line: form.height / form.lines.length }, around);
}

function centred({ x, y, form: { width, height } }: NumberWish): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}
