import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../api.ts";
import type { Words } from "../words.ts";
import "./states.css";

/** Milliseconds of waiting before one is told; and before one may stop it. */
const TOLD = 500;
const LONG = 4000;

/** What is awaited, once it lasts. */
export function Waiting(props: { busy: boolean; first: boolean; words: Words; onStop: () => void }) {
  const { busy, first, words, onStop } = props;
  const [since, setSince] = useState<"nothing" | "told" | "long">("nothing");
  useEffect(() => {
    setSince("nothing");
    if (!busy) return;
    const timers = [setTimeout(() => setSince("told"), TOLD), setTimeout(() => setSince("long"), LONG)];
    return () => timers.forEach(clearTimeout);
  }, [busy]);
  if (!busy || since === "nothing") return null;
  return (
    <div class={first ? "waiting" : "waiting waiting-over"} role="status">
      <progress aria-label={words.states.loading} />
      <p>{since === "long" ? words.states.slow : words.states.loading}</p>
      {!first && (
        <button type="button" onClick={onStop}>
          {words.states.stop}
        </button>
      )}
    </div>
  );
}

/** What went wrong, why, and what to do. */
export function Failure(props: { error: unknown; words: Words; onRetry: () => void; onClear: () => void }) {
  const { error, words, onRetry, onClear } = props;
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div class="failure" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{problem?.detail ?? words.states.unreachable}</p>
      {problem?.errors?.map(({ parameter, allowed }) =>
        Array.isArray(allowed) ? (
          <p>{words.states.allowed(parameter, words.list(allowed.slice(0, 12).map(String)))}</p>
        ) : null,
      )}
      <p class="actions">
        <button type="button" onClick={onRetry}>
          {words.states.retry}
        </button>
        {problem && (
          <button type="button" onClick={onClear}>
            {words.legend.clear}
          </button>
        )}
      </p>
    </div>
  );
}
