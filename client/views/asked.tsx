import type { ComponentChildren } from "preact";
import type { Answer } from "../answer.ts";

/** An answer when it is there, else what to read meanwhile or instead. */
export function Asked<T>(props: {
  answer: Answer<T>;
  words: { failed: string; loading: string };
  children: (data: T) => ComponentChildren;
}) {
  const { data, error, pending } = props.answer;
  if (error) {
    return (
      <p class="empty" role="alert">
        {props.words.failed} {error.message}
      </p>
    );
  }
  if (!data) return <p class="empty">{props.words.loading}</p>;
  return <div aria-busy={pending}>{props.children(data)}</div>;
}
