import { gapBetween, isInside, overlaps, type Box, type Disc } from "./box.ts";
import { linesCross, runsOver, type Line } from "./line.ts";

/** Where a label stands, and the line that leads to it from its mark where it stands off it. */
export interface Placement {
  box: Box;
  leader: Line | null;
}

/** A label that may stand at the end of a leader line. */
export interface LeaderWish extends Disc {
  width: number;
  height: number;
  /** Height of one line of its text, the unit of `reach`. */
  line: number;
  /** The longest leader line, in heights of a line of its text. */
  reach: number;
}

/** What stands on the plate already. */
export interface Surroundings {
  /** Marks, which no label may cover. */
  marks: readonly Box[];
  /** Those of them that no leader line of another mark should run over, nor the label of another stand near. */
  rivals: readonly Box[];
  /** Labels with their leader lines. */
  taken: readonly Placement[];
  /** Outside of it nothing is placed. */
  plate: Box;
}

/** How strictly leader lines are judged. */
export interface LeaderManner {
  /**
   * Length that is worth avoiding one crossing of a rival, a label or a line, in the unit of the plate; Infinity allows
   * none.
   */
  crossing: number;
  /** Whether the label may stand nearer to a rival than its leader line is long. */
  mayNearRivals: boolean;
}

/** Lengths of leader lines that are tried first, and the step from there on; in heights of a line of the label. */
const LENGTHS = [0.7, 1.1, 1.5, 2, 2.5, 3, 3.5, 4];
const STEP = 0.5;

/** Directions that are tried. */
const DIRECTIONS = 24;

/**
 * The nearest free place for a label around its mark to which a straight line leads, tried in 24 directions at growing
 * lengths; a crossing counts as more length. Null where there is none within reach.
 */
export function placeOnLeader(wish: LeaderWish, around: Surroundings, manner: LeaderManner): Placement | null {
  let best: { place: Placement; cost: number } | null = null;
  for (const lines of lengthsUpTo(wish.reach)) {
    const length = lines * wish.line;
    if (best && length >= best.cost) break;
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const place = placeAt(wish, length, (2 * Math.PI * turn) / DIRECTIONS);
      if (!isFree(place.box, around)) continue;
      if (!manner.mayNearRivals && around.rivals.some((mark) => gapBetween(mark, place.box) < length)) continue;
      const crossings = countCrossings(place, around);
      const cost = crossings === 0 ? length : length + manner.crossing * crossings;
      if (cost < (best?.cost ?? Infinity)) best = { place, cost };
    }
  }
  return best?.place ?? null;
}

function* lengthsUpTo(most: number): Generator<number> {
  for (const lines of LENGTHS) if (lines <= most) yield lines;
  for (let lines = LENGTHS.at(-1)! + STEP; lines <= most; lines += STEP) yield lines;
}

/** A label at the end of a line in some direction; the line ends at the side of the label that faces the mark. */
function placeAt(
  { x, y, radius, width, height }: LeaderWish,
  length: number,
  angle: number,
): Placement & { leader: Line } {
  const [right, down] = [Math.cos(angle), Math.sin(angle)];
  const at = (distance: number) => ({ x: x + right * distance, y: y + down * distance });
  const leader = { from: at(radius), to: at(radius + length) };
  const left = leader.to.x + (Math.abs(right) < 0.3 ? -width / 2 : right > 0 ? 1 : -width - 1);
  const top = leader.to.y + (Math.abs(right) < 0.3 ? (down > 0 ? 1 : -height - 1) : -height / 2);
  return { box: { left, top, right: left + width, bottom: top + height }, leader };
}

const isFree = (box: Box, { marks, taken, plate }: Surroundings): boolean =>
  isInside(box, plate) && !marks.some((mark) => overlaps(mark, box)) && !taken.some((one) => overlaps(one.box, box));

/** Rivals, labels and lines that a leader line crosses, and lines that its label lies on. */
function countCrossings({ box, leader }: Placement & { leader: Line }, { rivals, taken }: Surroundings): number {
  const isOn = (mark: Box): boolean => runsOver(leader, mark);
  return (
    rivals.filter(isOn).length +
    taken.filter((other) => isOn(other.box)).length +
    taken.filter((other) => other.leader && (runsOver(other.leader, box) || linesCross(other.leader, leader))).length
  );
}
