import { boxAround, distanceTo, overlaps, widened, type Box, type Disc } from "./box.ts";
import { byRank, placeBeside, type BesideWish } from "./beside-mark.ts";
import { placeOnLeader, type LeaderManner, type Placement, type Surroundings } from "./leader-line.ts";
import { runsOver } from "./line.ts";

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
}

/** A name that wants a place. */
export interface LabelWish extends Wish {
  /** All of a level are placed before any of the next. */
  level: number;
  /** The name as one would like to write it, then as it takes less room. */
  forms: readonly Form[];
  /** Stands beside its mark even where it covers something. */
  must: boolean;
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

/** Where a number stands: in its mark, beside it or at the end of a line, or over it where nothing else is possible. */
export interface NumberPlacement extends LabelPlacement {
  where: "inside" | "beside" | "over";
}

/** How a plate wants its labels. */
export interface Manner extends LeaderManner {
  /** Distance from the rim of a mark within which a label is seen to be its own. */
  beside: number;
  /** Distance that a label keeps from rivals of its mark. */
  clearance: number;
}

/**
 * Places for names, none over another nor over a mark: right beside its mark, then written in less room, then at the
 * end of a leader line. A name without a place is left out.
 */
export function placeLabels(wishes: readonly LabelWish[], around: Surroundings, manner: Manner): LabelPlacement[] {
  const places: LabelPlacement[] = [];
  for (const level of [...new Set(wishes.map((wish) => wish.level))].toSorted((a, b) => a - b)) {
    const here = wishes.filter((wish) => wish.level === level);
    const longest = Math.max(0, ...here.map(({ forms }) => forms.length));
    for (const find of [placeAllBeside, placeAllOnLeaders])
      for (let form = 0; form < longest; form++) {
        const placed = new Set(places.map(({ id }) => id));
        const wanted = here.filter(({ id }) => !placed.has(id)).flatMap((wish) => inForm(wish, wish.forms[form]));
        places.push(...find(wanted, { ...around, taken: [...around.taken, ...places] }, manner));
      }
  }
  return places;
}

/**
 * Places for numbers: in their marks where these hold them, then beside, then at the end of a leader line, then over
 * their own marks. Every number has a place.
 */
export function placeNumbers(wishes: readonly NumberWish[], around: Surroundings, manner: Manner): NumberPlacement[] {
  const places: NumberPlacement[] = [];
  for (const wish of wishes) {
    const box = centred(wish);
    const holds = wish.inside && wish.form.width <= wish.radius * 1.5 && !places.some((one) => overlaps(one.box, box));
    if (holds) places.push({ ...place(wish, box), where: "inside" });
  }
  const missing = (): (NumberWish & { must: boolean })[] => {
    const placed = new Set(places.map(({ id }) => id));
    return wishes.flatMap((wish) => (placed.has(wish.id) ? [] : [{ ...wish, must: false }]));
  };
  const outside = (): Surroundings => ({
    ...around,
    taken: [...around.taken, ...places.filter(({ where }) => where === "beside")],
  });
  for (const find of [placeAllBeside, placeAllOnLeaders])
    for (const found of find(missing(), outside(), manner)) places.push({ ...found, where: "beside" });
  for (const wish of missing()) places.push({ ...place(wish, centred(wish)), where: "over" });
  return places;
}

/** A wish in one of its forms. */
type Formed = Omit<BesideWish, "width" | "height"> & { form: Form; reach: number };

const inForm = (wish: LabelWish, form: Form | undefined): Formed[] => (form ? [{ ...wish, form }] : []);

function placeAllBeside(wishes: readonly Formed[], around: Surroundings, manner: Manner): LabelPlacement[] {
  const byId = new Map(wishes.map((wish) => [wish.id, wish]));
  const obstacles = [...around.marks, ...around.taken.map(({ box }) => box)];
  const lines = around.taken.flatMap(({ leader }) => leader ?? []);
  const sized = wishes.map((wish): BesideWish => {
    const avoid = rivalsOf(wish, around.rivals).map((mark) => widened(mark, manner.clearance));
    return { ...wish, width: wish.form.width, height: wish.form.height, ...(manner.clearance > 0 && { avoid }) };
  });
  return placeBeside(sized, obstacles, around.plate).flatMap(({ id, box }) => {
    const wish = byId.get(id)!;
    // Farther off without a line, it would seem to be another mark's.
    const isOwn = distanceTo(wish, box) <= wish.radius + manner.beside && !lines.some((line) => runsOver(line, box));
    return isOwn || wish.must ? [place(wish, box)] : [];
  });
}

function placeAllOnLeaders(wishes: readonly Formed[], around: Surroundings, manner: Manner): LabelPlacement[] {
  const places: LabelPlacement[] = [];
  for (const wish of wishes.toSorted(byRank)) {
    const { form, reach } = wish;
    if (reach === 0) continue;
    const free = { ...around, rivals: rivalsOf(wish, around.rivals), taken: [...around.taken, ...places] };
    const led = placeOnLeader({ ...wish, ...form, line: form.height / form.lines.length }, free, manner);
    if (led) places.push({ id: wish.id, ...led, lines: form.lines });
  }
  return places;
}

/** The rivals that the mark of a wish has: all but itself. */
const rivalsOf = (wish: Disc, rivals: readonly Box[]): Box[] => rivals.filter((mark) => distanceTo(wish, mark) > 0);

const place = ({ id, form }: { id: string; form: Form }, box: Box): LabelPlacement => ({
  id,
  box,
  leader: null,
  lines: form.lines,
});

function centred({ x, y, form }: NumberWish): Box {
  const { width, height } = form;
  const { left, right } = boxAround({ x, y, radius: width / 2 });
  return { left, top: y - height / 2, right, bottom: y + height / 2 };
}
