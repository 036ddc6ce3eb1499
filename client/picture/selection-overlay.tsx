import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** A place on the picture; pixels from its left upper corner. */
export interface Spot {
  x: number;
  y: number;
}

/** A sheet of glass over the picture on which one draws a frame, or a line around what is to be chosen. */
export function Glass(props: {
  shape: "box" | "lasso";
  /** Where the pointer went down, when it did before the glass was there. */
  from: Spot | null;
  hint: string;
  /** The corners of what was drawn; one alone is a click. */
  onDrawn: (corners: readonly Spot[]) => void;
  onGiveUp: () => void;
}) {
  const { shape, hint } = props;
  const [line, setLine] = useState<readonly Spot[]>(props.from ? [props.from] : []);
  const drawn = useRef(line);
  drawn.current = line;
  const latest = useRef(props);
  latest.current = props;
  const glass = useRef<HTMLDivElement>(null);

  // Before the next press of a key or the mouse, not after the next picture.
  useLayoutEffect(() => {
    const spot = (event: PointerEvent): Spot => {
      const { left, top } = glass.current!.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const move = (event: PointerEvent): void => {
      const { current } = drawn;
      if (current.length > 0) setLine(shape === "box" ? [current[0]!, spot(event)] : [...current, spot(event)]);
    };
    const up = (): void => {
      const { current } = drawn;
      if (current.length > 0) latest.current.onDrawn(shape === "box" ? cornersOf(current) : current);
    };
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      latest.current.onGiveUp();
    };
    const down = (event: PointerEvent): void => setLine([spot(event)]);
    const sheet = glass.current!;
    sheet.addEventListener("pointerdown", down);
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("keydown", leave, { capture: true });
    return () => {
      sheet.removeEventListener("pointerdown", down);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("keydown", leave, { capture: true });
    };
  }, [shape]);

  const corners = shape === "box" ? cornersOf(line) : line;
  return (
    <div class="picture-selection" ref={glass}>
      <p>{hint}</p>
      {corners.length > 1 && (
        <svg aria-hidden="true">
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(" ")} />
        </svg>
      )}
    </div>
  );
}

/** The corners of the frame between two spots; of less, what there is. */
function cornersOf(line: readonly Spot[]): readonly Spot[] {
  const [a, b] = line;
  return a && b ? [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }] : line;
}
