import { useCallback, useEffect, useState } from "preact/hooks";

/** Milliseconds after which what stands beside a picture is made although that is not drawn, as in a hidden tab. */
const UNDRAWN = 3000;

/**
 * How many of some parts beside a picture are there, and whom to tell once it is drawn: all at once beside a small one;
 * beside a large one none until it is drawn, then one after the other, each once the one before is on the screen.
 */
export function useBeside(isLarge: boolean, parts: number): { there: number; drawn: () => void } {
  const [there, setThere] = useState(isLarge ? 0 : parts);
  const drawn = useCallback(() => setThere((before) => Math.max(before, 1)), []);
  useEffect(() => {
    if (there >= parts) return;
    const next = (): void => setThere(there + 1);
    if (there === 0) {
      const late = setTimeout(next, UNDRAWN);
      return () => clearTimeout(late);
    }
    let soon: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (soon = setTimeout(next)));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [there, parts]);
  return { there, drawn };
}
