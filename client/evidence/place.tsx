import { useContext, useRef, useState } from "preact/hooks";
import type { Evidence } from "../../server/contract/shared.ts";
import type { FirstWords } from "../i18n/words.ts";
import { lazily } from "../ui/lazily.tsx";
import { Sources, sourceName } from "../ui/sources.ts";
import { pageIn } from "./own-columns.ts";
import type { PassageProps } from "./passage-beside.tsx";
import { Texts } from "./text-context.ts";
import "./place.css";

const PassageBeside = lazily<PassageProps>(() => import("./passage-beside.tsx"));

/** Where printed words stand; it opens on the lines around them where the source has lines. */
export function Place({
  entry,
  added = false,
  words,
}: {
  entry: Pick<Evidence, "mention" | "source" | "lines" | "section" | "status" | "record" | "attributes">;
  /** Whether a correction of the reader's added it, so that nobody reviewed it. */
  added?: boolean;
  words: FirstWords;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** Closed by Escape wherever the keyboard is in it, which then goes back to what opened it. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const sources = useContext(Sources);
  const beside = useContext(Texts);
  const source = sources.find(({ id }) => id === entry.source);
  const name = sourceName(sources, entry.source);
  const lines = linesOf(entry, words);
  const page = source && beside?.stated && beside.texts.value?.pageOf(beside.stated, source, entry);
  return (
    <>
      <cite class="evidence-place">
        {lines === "" ? (
          name
        ) : entry.lines && source && beside ? (
          <button
            ref={button}
            type="button"
            class="ui-link evidence-lines"
            onKeyDown={onKeyDown}
            aria-expanded={open}
            title={words.sheet.readLines}
            onClick={() => setOpen(!open)}
          >
            {name}, {lines}
          </button>
        ) : (
          `${name}, ${lines}`
        )}
        {page && page !== pageIn(entry) && `, ${words.sheet.pageOfPdf(page)}`}
        {entry.record !== undefined && `, ${entry.record}`}
        {entry.section === "prose" && `, ${words.sheet.prose}`}
        {entry.status !== "stated" && ` · ${statusOf(entry, added, words)}`}
      </cite>
      {open && source && entry.lines && beside && (
        <div onKeyDown={onKeyDown}>
          <PassageBeside
            {...{ texts: beside.texts, stated: beside.stated, source, words }}
            mention={entry.mention}
            lines={entry.lines}
          />
        </div>
      )}
    </>
  );
}

const statusOf = ({ status }: Pick<Evidence, "status">, added: boolean, words: FirstWords): string =>
  added && status === "reviewed" ? words.correcting.added : words.statuses[status];

/** The page and the lines that an evidence names; empty where it names none. */
function linesOf(entry: Pick<Evidence, "lines" | "attributes">, { sheet }: FirstWords): string {
  const page = pageIn(entry);
  return [page !== null && sheet.page(page), entry.lines && sheet.lines(...entry.lines)].filter(Boolean).join(", ");
}
