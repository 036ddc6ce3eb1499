import { useState } from "preact/hooks";
import type { Point } from "../labels/box.ts";
import { SLIP } from "./pointer.ts";

/** How several nodes are chosen at once. */
export type SelectionShape = "box" | "lasso";

/** What is being drawn over the picture, and where the pointer went down when it did already. */
export interface StartedShape {
  shape: SelectionShape;
  from: Point | null;
}

/** Draws a shape over the picture; `chosen` is told what it holds, `clicked` where the pointer did not move. */
export function useShapeSelection(events: {
  chosen: (corners: readonly Point[]) => void;
  clicked: (at: Point) => void;
}): {
  started: StartedShape | null;
  start: (shape: SelectionShape | null) => void;
  /** Shift and a drag draw a box, wherever they begin. */
  onMouseDown: (event: MouseEvent & { currentTarget: HTMLElement }) => void;
  onDrawn: (corners: readonly Point[]) => void;
} {
  const [started, setStarted] = useState<StartedShape | null>(null);
  return {
    started,
    start: (shape) => setStarted(shape && { shape, from: null }),
    onMouseDown: (event) => {
      if (!event.shiftKey || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      const { left, top } = event.currentTarget.getBoundingClientRect();
      setStarted({ shape: "box", from: { x: event.clientX - left, y: event.clientY - top } });
    },
    onDrawn: (corners) => {
      setStarted(null);
      const first = corners[0]!;
      const isClick = corners.every(({ x, y }) => Math.hypot(x - first.x, y - first.y) <= SLIP);
      if (isClick) events.clicked(first);
      else events.chosen(corners);
    },
  };
}
