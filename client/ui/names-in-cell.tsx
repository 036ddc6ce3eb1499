import type { Words } from "../i18n/words.ts";

/** Names that a cell holds whole; of more it shows the first, so that one row never fills the page. */
const WHOLE = 20;
const FIRST = 12;

/** Names in a cell of a listing; where there are many, the others open on a press. A listing's file has them all. */
export function NamesInCell(props: { names: readonly string[]; between: string; words: Words }) {
  const { names, between, words } = props;
  const [first, rest] = parted(names);
  return (
    <>
      {first.join(between)}
      {rest.length > 0 && (
        <details>
          <summary>{words.questions.tie.rest(rest.length)}</summary>
          {rest.join(between)}
        </details>
      )}
    </>
  );
}

/** The names that are shown at once, and those that open on a press. */
export const parted = (names: readonly string[]): [first: readonly string[], rest: readonly string[]] =>
  names.length <= WHOLE ? [names, []] : [names.slice(0, FIRST), names.slice(FIRST)];
