import type { Box, Disc } from "../labels/box.ts";
import { drawNames } from "./canvas-labels.ts";
import type { Drawing } from "./drawing.ts";
import { drawRegions, placeRegionNames } from "./region-labels.ts";
import type { Layers } from "./renderer.ts";

/** The plate as labels see it: where nodes are on it, how close the camera is, its size, what lies over it; pixels. */
export interface LabelledPlate {
  at: (id: string) => Disc;
  ratio: number;
  width: number;
  height: number;
  covered: readonly Box[];
}

/** Milliseconds after which a picture that was not drawn again is at rest. */
const REST = 120;

/**
 * Draws names and hulls over and under a network. `numbered` is told for which projects numbers stand, once the picture
 * rests.
 */
export function openLabelLayer({ names, regions }: Layers, numbered: (ids: readonly string[]) => void) {
  let resting: ReturnType<typeof setTimeout> | undefined;
  return {
    draw: (drawing: Drawing, plate: LabelledPlate): void => {
      const { scene, hovered, focus } = drawing;
      const lookedAt = new Set([...scene.selection, hovered, scene.pointedAt].filter((id) => id !== null));
      const labelled = { drawing, ...plate, lookedAt, near: focus?.nodes ?? null };
      const placed = placeRegionNames(labelled);
      drawRegions(regions, labelled, placed);
      const ids = drawNames(names, labelled, placed);
      // What one passes over with the mouse changes no list.
      if (hovered !== null) return;
      clearTimeout(resting);
      resting = setTimeout(() => numbered(ids), REST);
    },
    close: (): void => clearTimeout(resting),
  };
}
