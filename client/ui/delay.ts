import { useEffect, useState } from "preact/hooks";

/** Whether something has lasted so many milliseconds: what is over sooner need not be said. */
export function useDelayed(lasts: boolean, after: number): boolean {
  const [delayed, setDelayed] = useState(false);
  useEffect(() => {
    setDelayed(false);
    if (!lasts) return;
    const timer = setTimeout(() => setDelayed(true), after);
    return () => clearTimeout(timer);
  }, [lasts, after]);
  return lasts && delayed;
}
