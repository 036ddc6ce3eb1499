import { useEffect, useState } from "preact/hooks";

/**
 * How many of some things are drawn, of which many take longer than a frame: those of the first part at once, and one
 * part more in each frame until all are there. `ends` are how many are there after each part, all of them at last.
 */
export function useGrowing(ends: readonly number[]): number {
  const [part, setPart] = useState(0);
  const isWhole = part >= ends.length - 1;
  useEffect(() => {
    if (isWhole) return;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (soon = setTimeout(() => setPart(part + 1))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [part, isWhole]);
  return ends[Math.min(part, ends.length - 1)] ?? 0;
}
