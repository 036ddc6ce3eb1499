import { useEffect, useMemo, useRef } from "preact/hooks";
import type { SearchedText } from "../model/passage.ts";
import { joinedLines } from "../model/printed.ts";
import { pageOf, type Reading } from "../model/reading.ts";
import { markedLines } from "../model/reading-text.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";
import { useWordKeys } from "./use-word-keys.ts";

/** What of a document is shown, and what is done with it. */
interface TextProps {
  searched: SearchedText;
  span: readonly [number, number];
  reading: Reading;
  words: Words;
  chosen: number | null;
  onSelect: (selected: { words: string; line: number }) => void;
  onChoose: (id: number) => void;
}

/** Lines of the document, the words of each proposal marked in the colour of its role; words may be marked in it. */
export function ReadingText(props: TextProps) {
  const { searched, words, chosen, onSelect, onChoose } = props;
  const lines = useLines(props);
  const list = useScrolledTo(chosen, searched);
  const keys = useWordKeys(list);
  const take = () => {
    const selected = selection();
    if (selected) onSelect(selected);
  };
  return (
    <ol
      ref={list}
      class="data-reading-text"
      tabIndex={0}
      lang={SOURCE_LANGUAGE}
      aria-label={words.reading.text}
      aria-describedby="data-reading-words"
      onMouseUp={() => {
        keys.forget();
        take();
      }}
      onKeyDown={(event) => {
        if (!keys.onKey(event)) return;
        event.preventDefault();
        take();
      }}
    >
      {lines.map(({ number, page, parts }) => (
        <li key={number} value={number} data-page={page === null ? undefined : words.sheet.page(page)}>
          {parts.map(({ text, proposal }, i) =>
            proposal ? (
              <mark
                key={i}
                class={proposal.id === chosen ? "data-reading-chosen" : undefined}
                data-state={proposal.state}
                style={{ "--role": colourOf(proposal.role) }}
                onClick={() => onChoose(proposal.id)}
              >
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </li>
      ))}
    </ol>
  );
}

/** The lines that are shown, in parts; of a PDF, a page's first line says which page begins there. */
function useLines({ searched, span, reading: { proposals, text }, chosen }: TextProps) {
  const lines = useMemo(
    () =>
      markedLines(
        searched,
        span,
        proposals.filter(({ state, lines: [first] }) => state !== "rejected" && first >= span[0] && first <= span[1]),
        chosen,
      ),
    [searched, ...span, proposals, chosen],
  );
  // The first line that is shown says its page too, wherever in it that is.
  return lines.map((line) => {
    const begins = line.number === span[0] || text.firstLines?.includes(line.number - 1);
    return { ...line, page: begins ? pageOf(text, line.number) : null };
  });
}

/** A list that is scrolled, it alone, until the words that are decided on stand in its middle. */
function useScrolledTo(chosen: number | null, searched: SearchedText) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const [outer, inner] = [list.current, list.current?.querySelector(".data-reading-chosen")?.getBoundingClientRect()];
    if (!outer || !inner) return;
    const { top, height } = outer.getBoundingClientRect();
    outer.scrollBy(0, inner.top + inner.height / 2 - top - height / 2);
  }, [chosen, searched]);
  return list;
}

/** The colour of a role. */
export const colourOf = (role: string): string => `var(--role-${role}, var(--soft))`;

/** The words that are marked in the text, as one line, and the line in which they begin; null where there are none. */
function selection(): { words: string; line: number } | null {
  const marked = getSelection();
  const words = joinedLines((marked?.toString() ?? "").split("\n").map((line) => line.trim())).trim();
  if (!marked || words === "" || words.length > 300) return null;
  const node = marked.getRangeAt(0).startContainer;
  const line = (node instanceof Element ? node : node.parentElement)?.closest("li")?.value;
  return line === undefined ? null : { words, line };
}
