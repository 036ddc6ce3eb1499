import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Stated } from "../model/late-evidence.ts";
import { type MarkedWords, markedWords, pageAt, wordlessPages } from "../model/pdf-text.ts";
import { placesIn } from "../model/source-evidence.ts";
import type { SourceText, SourceTexts } from "../session/source-texts.ts";
import type { Words } from "../i18n/words.ts";
import { PdfPicture } from "./pdf-picture.tsx";

interface Props {
  texts: SourceTexts;
  copy: SourceText & { pdf: Blob };
  stated: Stated;
  source: Dataset["sources"][number];
  mention: string;
  lines: readonly [number, number];
  words: Words;
}

/** How large a page is drawn: the whole of it in its frame, as one reads with ease, or so many times as large. */
const ZOOMS = [0, 1, 1.6, 2.4];
const EASY = 1;

/** The page of the reader's PDF that holds the words of an evidence, marked; others may be turned to. */
export function PdfBeside({ texts, copy, stated, source, mention, lines, words }: Props) {
  const { text } = copy;
  const { first, marked, found } = useMemo(() => {
    const place = placesIn(text, stated, source.id).placeOf({ mention, lines: [...lines] });
    const marks = place && place.count > 0 ? markedWords(text, place.letter, place.count) : null;
    return { first: place ? pageAt(text, place.letter) : 1, marked: marks, found: place !== null };
  }, [text, stated, source, mention, ...lines]);
  const [page, setPage] = useState(first);
  const [zoom, setZoom] = useState(EASY);
  useEffect(() => setPage(first), [first, text]);
  const wordless = useMemo(() => wordlessPages(text.pages), [text]);
  const all = text.pages.length;
  const say = words.textBeside;
  return (
    <>
      {marked === null && <p class="ui-caveat">{found ? say.lost.expected : say.lost.nowhere}</p>}
      <p class="evidence-pdf-tools">
        <button type="button" aria-label={say.previous} disabled={page <= 1} onClick={() => setPage(page - 1)}>
          ‹
        </button>
        <span aria-live="polite">{say.page(page, all)}</span>
        <button type="button" aria-label={say.next} disabled={page >= all} onClick={() => setPage(page + 1)}>
          ›
        </button>
        <button type="button" aria-label={say.smaller} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          −
        </button>
        <button
          type="button"
          aria-label={say.larger}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          +
        </button>
        {page !== first && (
          <button type="button" onClick={() => setPage(first)}>
            {say.back}
          </button>
        )}
      </p>
      <PdfPicture
        pdf={() => texts.pdfOf(copy)}
        of={copy.pdf}
        page={page}
        zoom={ZOOMS[zoom]!}
        marked={marked?.get(page) ?? NONE}
        title={say.page(page, all)}
        failed={say.notDrawn}
      />
      {wordless.length > 0 && <p class="ui-hint">{say.wordless(wordless)}</p>}
    </>
  );
}

const NONE: readonly MarkedWords[] = [];
