import { useEffect, useRef } from "preact/hooks";
import { isTyping } from "../ui/typing.ts";

/**
 * Tells of keys, in capital letters, that are pressed in a part of the page (its `data-part`) or while nothing has the
 * focus, but in no field and without those that turn them into others; `onKey` answers whether it did something.
 */
export function useKeys(part: string, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const focused = document.activeElement;
      if (focused !== null && focused !== document.body && !focused.closest(`[data-part=${part}]`)) return;
      if (latest.current(event.key.toUpperCase())) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
