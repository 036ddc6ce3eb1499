import type { RefObject } from "preact";
import { useState } from "preact/hooks";

/** One stop of the tab order for several buttons, among which arrows move the focus. */
export interface RovingFocus {
  /** The place of the button that has the focus, or had it last. */
  at: number;
  /** Moves the focus; goes on what holds the buttons. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** What makes an element of SVG the button at some place. */
  buttonAt: (
    place: number,
    label: string,
    pressed: boolean,
    press: () => void,
  ) => {
    role: "button";
    "aria-pressed": boolean;
    "aria-label": string;
    tabIndex: number;
    onFocus: () => void;
    onClick: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Calls something on Enter and the space bar, as a button of HTML does by itself. */
export const onPress = (press: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  press();
};

/** Roving focus among `count` buttons that bear `data-<name>` in an element. */
export function useRovingFocus(root: RefObject<Element>, name: string, count: number): RovingFocus {
  const [last, setLast] = useState(0);
  const at = Math.min(last, count - 1);
  return {
    at,
    onKeyDown: (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step || count === 0) return;
      event.preventDefault();
      const next = (last + step + count) % count;
      setLast(next);
      root.current?.querySelector<SVGElement>(`[data-${name}="${next}"]`)?.focus();
    },
    buttonAt: (place, label, pressed, press) => ({
      ...{ role: "button", "aria-pressed": pressed, "aria-label": label, [`data-${name}`]: place },
      tabIndex: at === place ? 0 : -1,
      onFocus: () => setLast(place),
      onClick: press,
      onKeyDown: onPress(press),
    }),
  };
}
