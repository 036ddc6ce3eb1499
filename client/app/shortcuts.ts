import { isTyping } from "../ui/typing.ts";
import { useEffect, useRef } from "preact/hooks";

/** Keys that work anywhere but in a field, where they would be typed. */
export function useShortcuts(does: { undo: () => void; redo: () => void; help: () => void }): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const key = event.key.toLowerCase();
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (command && key === "z") latest.current[event.shiftKey ? "redo" : "undo"]();
      else if (command && key === "y") latest.current.redo();
      else if (!command && key === "?") latest.current.help();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
