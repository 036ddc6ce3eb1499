import { isInside, pointBox, type Box, type Disc } from "../labels/box.ts";
import { DiscGrid } from "../labels/disc-grid.ts";
import { byRank, type Form, type LabelWish, type NumberWish } from "../labels/label-placement.ts";
import { inShortLines, inTwoLines } from "../labels/line-breaks.ts";
import type { Mark, Surroundings } from "../labels/surroundings.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import type { Drawing } from "./drawing.ts";
import type { NodeMark } from "./encoding.ts";

/** What naming needs to know of the picture; pixels. */
export interface LabelScene {
  drawing: Drawing;
  at: (id: string) => Disc;
  /** The camera's: 1 shows the whole, smaller is closer. */
  ratio: number;
  width: number;
  height: number;
  /** What lies over the picture, such as its buttons. */
  covered: readonly Box[];
  /** What is chosen, pointed at or hovered over. */
  lookedAt: ReadonlySet<string>;
  /** What stays in full colour around that; null when nothing is looked at. */
  near: ReadonlySet<string> | null;
}

/** A node that may be named. */
export interface Candidate {
  id: string;
  mark: NodeMark;
  rank: number;
  disc: Disc;
  isLookedAt: boolean;
}

/** What is to be named, and what of the picture names must keep clear of. */
export interface Wishes {
  /** Projects, and whoever ties many of them. */
  leading: readonly LabelWish[];
  others: readonly LabelWish[];
  /** Numbers of the projects that may have one, by id. */
  numbers: ReadonlyMap<string, NumberWish>;
  /** Names that are written whatever they cover, by id. */
  needed: ReadonlySet<string>;
  /** How far a line may lead to a name without a place nearer, and what it may cross; null on a narrow plate. */
  farther: Pick<LabelWish, "reach" | "crossing"> | null;
  around: Surroundings;
}

/** With the camera closer than this, every name that finds room is written. */
const CLOSE = 0.45;

/**
 * So few nodes are all named, however far the camera is; of so few that are shared, a name may stand on a leader line.
 */
const FEW = 60;

/** So few that are looked at are named whatever their names cover; of more, those that find room. */
const FEW_LOOKED_AT = 12;

/** At most so many names are tried at once, the highest ranks first. */
const MOST = 300;

/** On a narrower plate, a project's name may also be written in short lines. */
const WIDE_PLATE = 780;

/** Widths of plates below which letters are smaller. */
const NARROW_PLATE = 600;
const PHONE = 420;

/**
 * The longest leader line, in heights of a line of its label: of a name, and on a narrow plate, where it would pass
 * many; of one that finds no place so near; of what has to be named; of a number.
 */
const REACH = 6;
const NARROW_REACH = 4;
const FARTHER_REACH = 9;
const FAR_REACH = 24;
const NUMBER_REACH = 4;

/** How many pixels more a leader line may have to what has to be named, to spare it a crossing. */
const CROSSING = 40;

/** Distance that names keep from marks that are named themselves. */
const CLEARANCE = 4;

/** Of more nodes than these, names keep clear of those alone that may be named. */
const MOST_MARKS = 3000;

/** Pixels by which the outline of what is looked at is wider than its mark. */
const OUTLINE = 4;

/** What a number is written in, and the height of its line. */
export const NUMBER_FONT: Font = { family: "sans", size: 11, weight: 600 };
const NUMBER_LINE = 12;

/** The names that the picture wants to show. */
export function wishesOf(scene: LabelScene): Wishes {
  const candidates = candidatesOf(scene);
  const { nodes } = scene.drawing;
  const marks = [...nodes.values()];
  const few = {
    leading: marks.filter(({ isLeading }) => isLeading).length <= FEW,
    others: candidates.length <= FEW || marks.filter(({ named }) => named).length <= FEW,
  };
  const wishes = candidates.map((candidate) =>
    nameWish(scene, candidate, candidate.mark.isLeading ? few.leading : few.others),
  );
  const numbers = candidates.flatMap((candidate, index) => numberWish(scene, candidate, wishes[index]!) ?? []);
  return {
    leading: wishes.filter(({ id }) => nodes.get(id)!.isLeading),
    others: wishes.filter(({ id }) => !nodes.get(id)!.isLeading),
    numbers: new Map(numbers.map((wish) => [wish.id, wish])),
    needed: scene.lookedAt.size <= FEW_LOOKED_AT ? scene.lookedAt : new Set(),
    farther: scene.width < NARROW_PLATE ? null : { reach: FARTHER_REACH, crossing: Infinity },
    around: {
      marks: new DiscGrid(marksOf(scene, candidates)),
      taken: scene.covered.map((box) => ({ box, leader: null })),
      plate: plateOf(scene),
      clearance: CLEARANCE,
    },
  };
}

/** What no name of another may cover: every node, or of very many those that may be named. */
function marksOf({ drawing, at }: LabelScene, candidates: readonly Candidate[]): Mark[] {
  const named = new Map(candidates.map(({ id, disc }) => [id, { id, ...disc, isRival: true }]));
  if (drawing.nodes.size > MOST_MARKS) return [...named.values()];
  return [...drawing.nodes.keys()].map((id) => named.get(id) ?? { id, ...at(id), isRival: false });
}

/** Letters of a name on a plate of some width. */
export function fontOf({ kind, isTie }: NodeMark, isLookedAt: boolean, width: number): Font {
  const smaller = width < PHONE ? 3 : width < NARROW_PLATE ? 2 : 0;
  return kind === "project" && !isTie
    ? { family: "serif", size: 16 - smaller, weight: isLookedAt ? 650 : 560 }
    : { family: "sans", size: 13 - smaller, weight: isLookedAt ? 600 : 400 };
}

/** The nodes that may be named, those that lie far off the plate left out. */
function candidatesOf({ drawing, at, ratio, width, height, lookedAt, near }: LabelScene): Candidate[] {
  const { nodes } = drawing;
  const reach = { left: -200, top: -50, right: width + 200, bottom: height + 50 };
  const candidates: Candidate[] = [];
  for (const [id, mark] of nodes) {
    const isLookedAt = lookedAt.has(id);
    const isWanted = near
      ? near.has(id) && !mark.isTie
      : mark.named || ratio < CLOSE || (nodes.size <= FEW && !mark.isTie);
    if (!isLookedAt && !isWanted) continue;
    const disc = at(id);
    if (!isInside(pointBox(disc), reach)) continue;
    candidates.push({ id, mark, rank: mark.rank + (isLookedAt ? 10_000 : 0), disc, isLookedAt });
  }
  return candidates.length > MOST ? candidates.toSorted(byRank).slice(0, MOST) : candidates;
}

function nameWish(
  { drawing, width, height, near }: LabelScene,
  { id, mark, rank, disc, isLookedAt }: Candidate,
  isFew: boolean,
): LabelWish {
  const isProject = mark.kind === "project" && !mark.isTie;
  const font = fontOf(mark, isLookedAt, width);
  const step = (isProject ? 17 : 14) - (width < NARROW_PLATE ? 2 : 0);
  const name = drawing.scene.nameOf(id);
  const counts = drawing.scene.marks?.counts.get(id);
  const forms = [formOf(inTwoLines(name), font, step)];
  if (counts !== undefined) forms.unshift(formOf([...inTwoLines(name), counts], font, step));
  if (isProject && width < WIDE_PLATE) forms.push(formOf(inShortLines(name), font, step));
  return {
    id,
    ...disc,
    radius: disc.radius + (isLookedAt ? OUTLINE : 0),
    level: 0,
    forms,
    // Of equal ranks the longest first: a short name finds room between others.
    rank: rank + forms[0]!.width / 1000,
    // A line that leads out of the plate shows no mark that its name would be of.
    ...(isLookedAt || isOnPlate(disc, width, height)
      ? leaderOf(mark, isLookedAt, isFew && (mark.named || near !== null), width)
      : { reach: 0, crossing: Infinity }),
  };
}

const isOnPlate = (disc: Disc, width: number, height: number): boolean =>
  isInside(pointBox(disc), { left: 0, top: 0, right: width, bottom: height });

/** How a leader line may lead to a name: far, and over others, to one that has to be there. */
function leaderOf({ kind, isLeading }: NodeMark, isLookedAt: boolean, mayHave: boolean, width: number) {
  if (isLookedAt || (isLeading && kind !== "project")) return { reach: FAR_REACH, crossing: CROSSING };
  const reach = width < NARROW_PLATE ? NARROW_REACH : REACH;
  return { reach: mayHave ? reach : 0, crossing: Infinity };
}

/** The number of a project on the plate, where one explains it and nothing is looked at. */
function numberWish({ drawing, width, height, near }: LabelScene, { id, mark, disc }: Candidate, wish: LabelWish) {
  if (mark.kind !== "project" || mark.isTie || near !== null || !isOnPlate(disc, width, height)) return null;
  const number = drawing.scene.numberOf(id);
  if (number === null) return null;
  const form = formOf([String(number)], NUMBER_FONT, NUMBER_LINE);
  return { ...wish, form, inside: false, reach: NUMBER_REACH, crossing: Infinity };
}

function formOf(lines: readonly string[], font: Font, step: number): Form {
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, font))), height: step * lines.length };
}

/** The plate without the rim that names keep free where it has the room. */
function plateOf({ width, height }: LabelScene): Box {
  const rim = width < NARROW_PLATE ? 1 : 5;
  return { left: rim, top: rim, right: width - rim, bottom: height - rim };
}
