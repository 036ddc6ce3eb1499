import { useEffect, useRef } from "preact/hooks";

/**
 * Has the browser ask before the page is left, or loaded anew, while a form is open into which something was typed:
 * answers what is to be told of that (`onInput`). What was typed is kept once the form is sent, and not before.
 */
export function useAskBeforeLeaving(): () => void {
  const isTyped = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isTyped.current) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  return () => void (isTyped.current = true);
}
