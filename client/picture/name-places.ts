import type { Point } from "../labels/box.ts";
import { labelSteps, numberSteps, placeOver, type LabelPlacement, type LabelWish } from "../labels/label-placement.ts";
import type { Steps } from "../model/steps.ts";
import type { Placement, Surroundings } from "../labels/surroundings.ts";
import { wishesOf, type LabelScene, type Wishes } from "./label-wishes.ts";

/** A name or number, and where it stands. */
export interface Written extends LabelPlacement {
  isNumber: boolean;
  /** Where its mark was when it was placed: it goes where that goes until names are placed anew. */
  origin: Point;
}

/** Which names are written, and where: projects and hubs, then the others beside the names of regions. In steps. */
export function* nameSteps(scene: LabelScene, regions: readonly Placement[]): Steps<Written[]> {
  const wishes = wishesOf(scene);
  yield;
  const { around } = wishes;
  // What is looked at keeps clear of the regions' names, which stand as they did when nothing was.
  const leading = yield* leadingNameSteps(wishes, scene.near ? regions : []);
  const others = yield* place(wishes.others, { ...around, taken: [...around.taken, ...leading, ...regions] }, wishes);
  return [...leading, ...written(others, wishes.others, false)];
}

/** Where the names of projects and hubs stand, and the numbers of those that find no room. In steps. */
export function* leadingNameSteps(wishes: Wishes, regions: readonly Placement[]): Steps<Written[]> {
  const { leading, numbers, around } = wishes;
  const taken = [...around.taken, ...regions];
  const names = yield* place(leading, { ...around, taken }, wishes);
  const named = new Set(names.map(({ id }) => id));
  const unnamed = leading.flatMap(({ id }) => (named.has(id) ? [] : (numbers.get(id) ?? [])));
  const numbered = yield* numberSteps(unnamed, { ...around, taken: [...taken, ...names] });
  return [...written(names, leading, false), ...written(numbered, leading, true)];
}

/**
 * Places for names; those without one go farther where lines may be so long, and those that are needed stand over
 * others where nothing is free.
 */
function* place(
  wishes: readonly LabelWish[],
  around: Surroundings,
  { needed, farther }: Pick<Wishes, "needed" | "farther">,
): Steps<LabelPlacement[]> {
  const places = yield* labelSteps(wishes, around);
  const free = (): Surroundings => ({ ...around, taken: [...around.taken, ...places] });
  const missing = (): LabelWish[] => {
    const placed = new Set(places.map(({ id }) => id));
    return wishes.filter(({ id }) => !placed.has(id));
  };
  if (farther) {
    const far = missing().flatMap((wish) => (wish.reach > 0 ? { ...wish, ...farther } : []));
    places.push(...(yield* labelSteps(far, free())));
  }
  for (const wish of missing()) if (needed.has(wish.id)) places.push(placeOver(wish, free()));
  return places;
}

function written(places: readonly LabelPlacement[], wishes: readonly LabelWish[], isNumber: boolean): Written[] {
  const marks = new Map(wishes.map((wish) => [wish.id, wish]));
  return places.map((placed) => ({ ...placed, isNumber, origin: marks.get(placed.id)! }));
}
