import type { Box, Disc } from "../labels/box.ts";
import type { Steps } from "../model/steps.ts";
import type { Camera } from "../model/state.ts";
import { HELD } from "./camera.ts";
import { drawNames } from "./canvas-labels.ts";
import type { Drawing } from "./drawing.ts";
import type { LabelScene } from "./label-wishes.ts";
import { nameSteps, type Written } from "./name-places.ts";
import { drawRegions, regionNameSteps, type RegionName } from "./region-labels.ts";
import type { Layers } from "./renderer.ts";

/** The plate as labels see it: where nodes are on it, where the camera is, its size, what lies over it; pixels. */
export interface LabelledPlate {
  at: (id: string) => Disc;
  camera: Camera;
  /** A hand holds it, so that it may move on at once. */
  isHeld: boolean;
  width: number;
  height: number;
  covered: readonly Box[];
}

/** What names are placed for: they stay where they are until one of these is another. */
interface Ground {
  drawing: Drawing;
  plate: LabelledPlate;
}

/** Where all labels stand, and for what. */
interface Labels {
  ground: Ground;
  regions: readonly RegionName[];
  names: readonly Written[];
}

/** Milliseconds after which a picture that was not drawn again stands still, and its names are placed. */
const STILL = 40;

/**
 * Milliseconds of placing names in the frame that a change draws, and in each turn after it, which keeps nobody
 * waiting.
 */
const IN_FRAME = 2;
const IN_TURN = 8;

/** Milliseconds after which a picture that was not drawn again is at rest. */
const REST = 120;

/**
 * Draws names and hulls over and under a network. While the picture moves names go with their marks; once it stands
 * still they are placed anew, a few milliseconds at a time. `numbered` is told for which projects numbers stand, once
 * the picture rests.
 */
export function openLabelLayer({ names, regions }: Layers, numbered: (ids: readonly string[]) => void) {
  let labels: Labels | null = null;
  let last: Ground | null = null;
  let placing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether anything stands on each canvas: a blank one that is wiped would be put on the screen anew all the same. */
  let drawn = { regions: false, names: false };

  function paint(ground: Ground): void {
    const scene = sceneOf(ground);
    // Names of regions belong to hulls by their places in their list.
    const areHere = labels?.ground.drawing.hulls === ground.drawing.hulls;
    const areHulls = ground.drawing.hulls.length > 0;
    if (areHulls || drawn.regions) drawRegions(regions, scene, areHere ? labels!.regions : []);
    const { selection, pointedAt, pinned } = ground.drawing.scene;
    const areNames = (labels?.names.length ?? 0) + selection.length + pinned.length > 0 || pointedAt !== null;
    if (areNames || drawn.names) drawNames(names, scene, labels?.names ?? []);
    drawn = { regions: areHulls, names: areNames };
  }

  function place(steps: Steps<Labels>, budget: number): boolean {
    const until = performance.now() + budget;
    do {
      const { done, value } = steps.next();
      if (done) labels = value;
      if (done) return true;
    } while (performance.now() < until);
    return false;
  }

  function placeInTurns(steps: Steps<Labels>, ground: Ground): void {
    if (!place(steps, IN_TURN)) placing = setTimeout(() => placeInTurns(steps, ground));
    else {
      paint(ground);
      tell(ground);
    }
  }

  function tell({ drawing }: Ground): void {
    // What one passes over with the mouse changes no list.
    if (drawing.hovered !== null) return;
    const ids = labels!.names.flatMap(({ id, isNumber }) => (isNumber ? [id] : []));
    resting = setTimeout(() => numbered(ids), REST);
  }

  function close(): void {
    clearTimeout(placing);
    clearTimeout(resting);
  }

  return {
    draw: (drawing: Drawing, plate: LabelledPlate): void => {
      close();
      const ground = { drawing, plate };
      const isOther = drawing !== last?.drawing;
      last = ground;
      const steps = labels && isSame(labels.ground, ground) ? null : labelSteps(ground, labels);
      const arePlaced = steps === null || (isOther && place(steps, IN_FRAME));
      paint(ground);
      if (arePlaced) tell(ground);
      else placing = setTimeout(() => placeInTurns(steps, ground), isOther || labels === null ? 0 : stillAfter(plate));
    },
    close,
  };
}

/**
 * Places all labels; the names of regions stand as before where nothing moved, since looking at something moves none.
 */
function* labelSteps(ground: Ground, before: Labels | null): Steps<Labels> {
  const scene = sceneOf(ground);
  const isUnmoved = before !== null && isSamePlaces(before.ground, ground);
  const regions = isUnmoved ? before.regions : yield* regionNameSteps(scene);
  yield;
  return { ground, regions, names: yield* nameSteps(scene, regions) };
}

/** Milliseconds after which a picture on this plate stands still if it is not drawn again. */
const stillAfter = ({ isHeld }: LabelledPlate): number => (isHeld ? HELD : STILL);

function sceneOf({ drawing, plate }: Ground): LabelScene {
  const { scene, hovered, focus } = drawing;
  const lookedAt = new Set([...scene.selection, hovered, scene.pointedAt].filter((id) => id !== null));
  return { drawing, ...plate, ratio: plate.camera.ratio, lookedAt, near: focus?.nodes ?? null };
}

const isSame = (a: Ground, b: Ground): boolean => a.drawing === b.drawing && isSamePlaces(a, b);

/** Whether nodes stand at the same places of the same plate. */
function isSamePlaces({ drawing, plate }: Ground, { drawing: other, plate: next }: Ground): boolean {
  const { camera, width, height, covered } = plate;
  const isSameView = (["x", "y", "ratio"] as const).every((part) => camera[part] === next.camera[part]);
  return (
    drawing.nodes === other.nodes &&
    drawing.hulls === other.hulls &&
    drawing.graph === other.graph &&
    isSameView &&
    width === next.width &&
    height === next.height &&
    covered === next.covered
  );
}
