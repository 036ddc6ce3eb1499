import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Point } from "../labels/box.ts";
import type { StartedShape } from "./use-shape-selection.ts";

/**
 * Covers the picture while one draws a box, or a line around what is to be chosen. Points are pixels from its upper
 * left.
 */
export function SelectionOverlay(
  props: StartedShape & {
    hint: string;
    /** The corners of what was drawn; one alone is a click. */
    onDrawn: (corners: readonly Point[]) => void;
    onCancel: () => void;
  },
) {
  const { shape, hint } = props;
  const [line, setLine] = useState<readonly Point[]>(props.from ? [props.from] : []);
  const drawn = useRef(line);
  drawn.current = line;
  const latest = useRef(props);
  latest.current = props;
  const overlay = useRef<HTMLDivElement>(null);

  // Before the next press of a key or the mouse, not after the next picture.
  useLayoutEffect(() => {
    const pointOf = (event: PointerEvent): Point => {
      const { left, top } = overlay.current!.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const move = (event: PointerEvent): void => {
      const { current } = drawn;
      if (current.length > 0) setLine(shape === "box" ? [current[0]!, pointOf(event)] : [...current, pointOf(event)]);
    };
    const up = (): void => {
      const { current } = drawn;
      if (current.length > 0) latest.current.onDrawn(shape === "box" ? cornersOf(current) : current);
    };
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      latest.current.onCancel();
    };
    const down = (event: PointerEvent): void => setLine([pointOf(event)]);
    const element = overlay.current!;
    element.addEventListener("pointerdown", down);
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("keydown", cancel, { capture: true });
    return () => {
      element.removeEventListener("pointerdown", down);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("keydown", cancel, { capture: true });
    };
  }, [shape]);

  const corners = shape === "box" ? cornersOf(line) : line;
  return (
    <div class="picture-selection" ref={overlay}>
      <p>{hint}</p>
      {corners.length > 1 && (
        <svg aria-hidden="true">
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(" ")} />
        </svg>
      )}
    </div>
  );
}

/** The corners of the box between two points; fewer points are their own corners. */
function cornersOf(line: readonly Point[]): readonly Point[] {
  const [a, b] = line;
  return a && b ? [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }] : line;
}
