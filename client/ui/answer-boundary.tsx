import type { ComponentChildren } from "preact";
import { useContext, useRef } from "preact/hooks";
import type { Answer } from "../session/answer.ts";
import { AllWords } from "./all-words.ts";
import { useDelayed } from "./delay.ts";
import { saidError } from "./said-error.ts";
import { TakeAnswer, type AnswerFile } from "./take-answer.tsx";
import "./answer-boundary.css";

/** Milliseconds for which the drawing before may stand without a word: an answer sooner than that makes no flicker. */
const UNSEEN = 200;

/**
 * An answer when it is there, else what to read meanwhile or instead. While another answer is awaited, the drawing of
 * the one before stays as it was, in its own words, and soon leaves only its place, so that nothing jumps.
 */
export function AnswerBoundary<T>(props: {
  answer: Answer<T>;
  words: { failed: string; loading: string };
  /** What of the answer one can take away as a table, and under which name. */
  file?: AnswerFile<T>;
  children: (data: T) => ComponentChildren;
}) {
  const { data, error } = props.answer;
  const all = useContext(AllWords).allWords.value;
  // The drawing itself, not the answer: drawn again, an old answer would stand in the words of the new question.
  const drawn = useRef<ComponentChildren>(null);
  const awaited = data === null && error === null;
  const delayed = useDelayed(awaited, UNSEEN);
  if (data !== null)
    drawn.current = (
      <>
        {props.children(data)}
        {props.file && <TakeAnswer data={data} {...props.file} />}
      </>
    );
  if (error) {
    drawn.current = null;
    return (
      <p class="ui-empty" role="alert">
        {props.words.failed} {saidError(error, all)}
      </p>
    );
  }
  if (drawn.current === null) return <p class="ui-empty">{props.words.loading}</p>;
  return (
    <div class="ui-answer" aria-busy={awaited}>
      {delayed && (
        <p class="ui-answer-awaited" role="status">
          {props.words.loading}
        </p>
      )}
      <div class={delayed ? "ui-answer-before" : undefined}>{drawn.current}</div>
    </div>
  );
}
