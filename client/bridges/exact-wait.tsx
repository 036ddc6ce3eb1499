import { useEffect, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";

/** How long exact figures have been computed for, and the way to stop that. */
export function ExactWait({ words, onStop }: { words: Words; onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const say = words.bridges;
  return (
    <div class="bridges-exact-wait">
      <p role="status">{say.computing}</p>
      {/* A figure that changes each second would be read out each second. */}
      <p role="timer" aria-live="off">
        {say.since(seconds)}
      </p>
      <progress aria-label={say.computing} />
      <button type="button" onClick={onStop}>
        {say.stop}
      </button>
    </div>
  );
}
