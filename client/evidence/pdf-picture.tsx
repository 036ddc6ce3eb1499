import { useEffect, useRef, useState } from "preact/hooks";
import type { MarkedWords } from "../model/pdf-text.ts";
import { SOURCE_LANGUAGE } from "../model/vocabulary.ts";
import { drawPage, type OpenPdf } from "../session/pdf.ts";
import "./pdf-picture.css";

interface Props {
  /** The PDF, opened when it is drawn; `of` says which it is. */
  pdf: () => Promise<OpenPdf>;
  of: unknown;
  page: number;
  /** In widths of the frame. */
  width: number;
  marked: readonly MarkedWords[];
  title: string;
  /** Said where the page cannot be drawn. */
  failed: string;
}

/** A page of a PDF as it is printed, in a frame that scrolls to the words marked in it. */
export function PdfPicture({ pdf, of, page, width, marked, title, failed }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<"awaited" | "drawn" | "failed">("awaited");
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const surface = { canvas: canvas.current!, layer: layer.current! };
    setDrawn("awaited");
    pdf()
      .then((opened) => drawPage(opened, page, { ...surface, width: frame.current!.clientWidth * width, signal }))
      .then((elements) => {
        scrollTo(frame.current!, markIn(elements, marked));
        setDrawn("drawn");
      })
      .catch(() => signal.aborted || setDrawn("failed"));
    return () => leaving.abort();
  }, [of, page, width, marked]);
  return (
    <div
      ref={frame}
      class="evidence-pdf"
      role="region"
      aria-label={title}
      aria-busy={drawn === "awaited"}
      tabIndex={0}
      lang={SOURCE_LANGUAGE}
    >
      {drawn === "failed" && <p role="alert">{failed}</p>}
      <div class="evidence-pdf-page" hidden={drawn === "failed"}>
        <canvas ref={canvas} aria-hidden="true" />
        <div ref={layer} class="evidence-pdf-words" />
      </div>
    </div>
  );
}

/** Puts marks around words of a page; answers the first mark. */
function markIn(elements: readonly HTMLElement[], marked: readonly MarkedWords[]): HTMLElement | null {
  let first: HTMLElement | null = null;
  for (const { words, from, to } of marked) {
    const element = elements[words];
    if (!element) continue;
    const text = element.textContent;
    const mark = document.createElement("mark");
    mark.textContent = text.slice(from, to);
    element.replaceChildren(text.slice(0, from), mark, text.slice(to));
    first ??= mark;
  }
  return first;
}

/** Scrolls the frame alone until the mark stands in its middle; to its beginning where there is none. */
function scrollTo(frame: HTMLElement, mark: HTMLElement | null): void {
  if (mark === null) return frame.scrollTo(0, 0);
  const [outer, inner] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
  frame.scrollBy(
    inner.left + inner.width / 2 - outer.left - outer.width / 2,
    inner.top + inner.height / 2 - outer.top - outer.height / 2,
  );
}
