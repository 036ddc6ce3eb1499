import { useEffect, useState } from "preact/hooks";

/** Whether something has lasted so many milliseconds: what is over sooner need not be said. */
export function useLate(lasts: boolean, after: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!lasts) return;
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [lasts, after]);
  return lasts && late;
}
