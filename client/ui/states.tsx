import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../session/api.ts";
import { clearFilter } from "../model/filter-steps.ts";
import { batch, goToView, showData, type Step } from "../model/state.ts";
import { drop } from "../session/missing-ids.ts";
import { missingOwn, sharedName } from "../session/own-data.ts";
import { remoteRefusal, type RemoteRefused } from "../session/remote-data.ts";
import type { Words } from "../i18n/words.ts";
import "./states.css";

/** Milliseconds of waiting before one is told; and before one may stop it. */
const TOLD = 500;
const LONG = 4000;

/** What is awaited, once it lasts. */
export function Waiting(props: {
  busy: boolean;
  first: boolean;
  /** Seconds until the server is asked again, where it said so. */
  again: number | null;
  words: Words;
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
      <p>{again !== null ? words.states.again(again) : since === "long" ? words.states.slow : words.states.loading}</p>
      {!first && (
        <button type="button" onClick={onStop}>
          {words.states.stop}
        </button>
      )}
    </div>
  );
}

/** What went wrong, why, and what to do. */
export function Failure(props: { error: unknown; words: Words; act: (step: Step) => void; onRetry: () => void }) {
  const { error, words, act, onRetry } = props;
  const missing = missingOwn(error);
  if (missing !== null) return <NoData {...{ words, act }} why={words.data.notHere(missing)} />;
  const twice = sharedName(error);
  if (twice !== null) return <NoData {...{ words, act }} why={words.data.sameName(twice)} />;
  const refused = remoteRefusal(error);
  if (refused !== null)
    return <NoData {...{ words, act }} why={whyRefused(refused, words)} address={refused.address} onRetry={onRetry} />;
  const problem = error instanceof ApiError ? error.problem : undefined;
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

/** Why data of the web are not shown, and what is wrong with their file. */
const whyRefused = ({ fault, status, found }: RemoteRefused, words: Words): string => {
  const why = words.data.remote[fault](status);
  return found === null ? why : words.labelled(why, words.tableFaults.sentences[found.code](found.value ?? ""));
};

/** The data that an address shows are not there, such as those that a reader opened in another browser, or removed. */
function NoData(props: {
  why: string;
  words: Words;
  act: (step: Step) => void;
  /** The address of data of the web, and the way to ask for them anew. */
  address?: string;
  onRetry?: () => void;
}) {
  const { why, words, act, address, onRetry } = props;
  return (
    <div class="ui-failure" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{why}</p>
      {address !== undefined && <p class="ui-caveat ui-address">{address}</p>}
      <p class="ui-actions">
        {onRetry && (
          <button type="button" onClick={onRetry}>
            {words.states.retry}
          </button>
        )}
        <button type="button" onClick={() => act(showData(null))}>
          {words.data.backToPage}
        </button>
        <button type="button" onClick={() => act(batch("data", [showData(null), goToView("data")]))}>
          {words.data.openOthers}
        </button>
      </p>
    </div>
  );
}

/** What an address names and the data do not hold, where the view opens all the same; and the way to drop just that. */
export function Unknown(props: { ids: readonly string[]; words: Words; act: (step: Step) => void }) {
  const { ids, words, act } = props;
  if (ids.length === 0) return null;
  return <Ignored text={words.states.unknown(ids)} words={words} onDrop={() => act(drop(ids))} />;
}

/** What an address asks for and cannot be had, where the view opens without it; and the way to drop just that. */
export function Ignored({ text, words, onDrop }: { text: string; words: Words; onDrop: () => void }) {
  return (
    <p class="ui-notice" role="alert">
      {text}{" "}
      <button type="button" onClick={onDrop}>
        {words.states.drop}
      </button>
    </p>
  );
}
