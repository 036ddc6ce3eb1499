import { useEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard where it is: what had the focus may have gone with a step, and then the keyboard goes on from the
 * view, not from the top of the page. Gives what the element of the view takes.
 */
export function useKeptFocus() {
  const view = useRef<HTMLElement>(null);
  const focused = useRef<EventTarget | null>(null);
  useEffect(() => {
    const gone = focused.current instanceof Node && !focused.current.isConnected;
    if (gone && document.activeElement === document.body) view.current?.focus({ preventScroll: true });
  });
  return { ref: view, onFocusIn: (event: FocusEvent) => void (focused.current = event.target) };
}
