import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../session/api.ts";
import { clearFilter } from "../model/filter-steps.ts";
import type { Step } from "../model/state.ts";
import { drop } from "../session/missing-ids.ts";
import type { Pause } from "../session/patience.ts";
import { missingOwn, sharedName } from "../session/own-data.ts";
import { remoteRefusal } from "../session/remote-data.ts";
import type { FirstWords } from "../i18n/words.ts";
import type { NoDataProps } from "./no-data.tsx";
import { lazily } from "./lazily.tsx";
import type { RefusalProps } from "./refusal.tsx";
import "./states.css";

const NoData = lazily<NoDataProps>(() => import("./no-data.tsx"));
const Refusal = lazily<RefusalProps>(() => import("./refusal.tsx"));

/** Milliseconds of waiting before one is told; and before one may stop it. */
const TOLD = 500;
const LONG = 4000;

/** What is awaited, once it lasts. */
export function Waiting(props: {
  busy: boolean;
  first: boolean;
  /** Why the server cannot answer, and when it is asked again, where it said so. */
  again: Pause | null;
  words: FirstWords;
  onStop: () => void;
}) {
  const { busy, first, again, words, onStop } = props;
  const [since, setSince] = useState<"nothing" | "told" | "long">("nothing");
  useEffect(() => {
    setSince("nothing");
    if (!busy) return;
    const timers = [setTimeout(() => setSince("told"), TOLD), setTimeout(() => setSince("long"), LONG)];
    return () => timers.forEach(clearTimeout);
  }, [busy]);
  if (!busy || since === "nothing") return null;
  return (
    <div class={first ? "ui-waiting" : "ui-waiting ui-waiting-over"} role="status">
      <progress aria-label={words.states.loading} />
      <p>
        {again?.reason === "busy"
          ? words.states.again(again.seconds)
          : since === "long"
            ? words.states.slow
            : words.states.loading}
      </p>
      {!first && (
        <button type="button" onClick={onStop}>
          {words.states.stop}
        </button>
      )}
    </div>
  );
}

/** What went wrong, why, and what to do. */
export function Failure(props: { error: unknown; words: FirstWords; act: (step: Step) => void; onRetry: () => void }) {
  const { error, words, act, onRetry } = props;
  if (missingOwn(error) !== null || sharedName(error) !== null || remoteRefusal(error) !== null)
    return <NoData {...props} />;
  const problem = error instanceof ApiError ? error.problem : undefined;
  if (problem?.status === 503 || problem?.errors?.[0]?.parameter === "dataset")
    return <Refusal {...{ problem, words, act, onRetry }} />;
  return (
    <div class="ui-failure" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{problem?.detail ?? words.states.unreachable}</p>
      {problem?.errors?.map(({ parameter, allowed }) =>
        Array.isArray(allowed) ? (
          <p>{words.states.allowed(parameter, words.list(allowed.slice(0, 12).map(String)))}</p>
        ) : null,
      )}
      <p class="ui-actions">
        <button type="button" onClick={onRetry}>
          {words.states.retry}
        </button>
        {problem && (
          <button type="button" onClick={() => act(clearFilter())}>
            {words.legend.clear}
          </button>
        )}
      </p>
    </div>
  );
}

/** What an address names and the data do not hold, where the view opens all the same; and the way to drop just that. */
export function Unknown(props: { ids: readonly string[]; words: FirstWords; act: (step: Step) => void }) {
  const { ids, words, act } = props;
  if (ids.length === 0) return null;
  return <Ignored text={words.states.unknown(ids)} words={words} onDrop={() => act(drop(ids))} />;
}

/** What an address asks for and cannot be had, where the view opens without it; and the way to drop just that. */
export function Ignored({ text, words, onDrop }: { text: string; words: FirstWords; onDrop: () => void }) {
  return (
    <p class="ui-notice" role="alert">
      {text}{" "}
      <button type="button" onClick={onDrop}>
        {words.states.drop}
      </button>
    </p>
  );
}
