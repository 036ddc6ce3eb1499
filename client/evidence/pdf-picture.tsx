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
  /** 0: as wide as the frame; else so many times as large as one reads with ease. */
  zoom: number;
  marked: readonly MarkedWords[];
  title: string;
  /** Said where the page cannot be drawn. */
  failed: string;
}

/** CSS pixels for each point of a page where one reads with ease: what is printed in 9 points is 11 pixels high. */
const READING = 1.25;

/**
 * A page of a PDF as it is printed, in a frame that scrolls to the words marked in it, and comes into sight itself once
 * it is drawn.
 */
export function PdfPicture({ pdf, of, page, zoom, marked, title, failed }: Props) {
  const isShown = useRef(false);
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
      .then((opened) => {
        const wide = frame.current!.clientWidth;
        const width = (points: number): number => (zoom === 0 ? wide : Math.max(wide, READING * points) * zoom);
        return drawPage(opened, page, { ...surface, width, signal });
      })
      .then((elements) => {
        if (!isShown.current) frame.current!.scrollIntoView({ block: "nearest" });
        isShown.current = true;
        scrollTo(frame.current!, markIn(elements, marked));
        setDrawn("drawn");
      })
      .catch(() => signal.aborted || setDrawn("failed"));
    return () => leaving.abort();
  }, [of, page, zoom, marked]);
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
