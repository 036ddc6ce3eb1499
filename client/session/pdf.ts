import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.js";
import { pageLines, type PdfPage, type PdfWords } from "../model/pdf-page.ts";

/** A PDF that is open, as PDF.js holds it; `close` lets go of its worker. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  close: () => Promise<void>;
}

/** Why a PDF cannot be read: it wants a password, or is none that can be taken apart. */
export class UnreadablePdf extends Error {
  readonly locked: boolean;

  constructor(cause: unknown) {
    super("The PDF cannot be read", { cause });
    this.locked = cause instanceof Error && cause.name === "PasswordException";
  }
}

/**
 * Opens a PDF; PDF.js and its worker come with the first. Nothing in it is run, and nothing is fetched: fonts that it
 * does not bring are the system's. Throws `UnreadablePdf`.
 */
export async function openPdf(bytes: Uint8Array, startWorker = startedWorker): Promise<OpenPdf> {
  const [pdfjs, port] = await Promise.all([import("pdfjs-dist/legacy/build/pdf.mjs"), startWorker()]);
  const worker = port && pdfjs.PDFWorker.create({ port });
  const loading = pdfjs.getDocument({
    data: bytes,
    ...(worker && { worker }),
    isEvalSupported: false,
    // WebAssembly is not among what the policy of the page allows.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: true,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = async () => {
    await loading.destroy();
    worker?.destroy();
    port?.terminate();
  };
  try {
    return { document: await loading.promise, close };
  } catch (error) {
    await close();
    throw new UnreadablePdf(error);
  }
}

/** Reads every page; `progress` is told how many are read. Throws the signal's reason once it is aborted. */
export async function readPages(
  { document }: Pick<OpenPdf, "document">,
  { signal, progress }: { signal: AbortSignal; progress: (done: number, of: number) => void },
): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    signal.throwIfAborted();
    progress(number - 1, document.numPages);
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageLines(items.flatMap((item) => ("str" in item ? [wordsOf(item)] : []))));
    page.cleanup();
  }
  return pages;
}

/** What a page is drawn on: its picture, and over it its words, which one may choose and which are read out. */
export interface PageSurface {
  canvas: HTMLCanvasElement;
  layer: HTMLElement;
}

/** Dots of a picture at most: browsers draw none that is much larger. */
const MOST_DOTS = 16_000_000;

/**
 * Draws a page (from 1) so wide, in CSS pixels, as `width` answers for how wide it is in points, and lays its words
 * over it; answers the element of each of its words in the order in which `readPages` counts them. Throws once the
 * signal is aborted.
 */
export async function drawPage(
  { document }: OpenPdf,
  number: number,
  { canvas, layer, width, signal }: PageSurface & { width: (points: number) => number; signal: AbortSignal },
): Promise<readonly HTMLElement[]> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const page = await document.getPage(number);
  const textContentSource = await page.getTextContent();
  const points = page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: width(points) / points });
  signal.throwIfAborted();
  const dots = Math.min(devicePixelRatio, Math.sqrt(MOST_DOTS / (viewport.width * viewport.height)));
  canvas.width = Math.floor(viewport.width * dots);
  canvas.height = Math.floor(viewport.height * dots);
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  layer.replaceChildren();
  layer.style.setProperty("--total-scale-factor", String(viewport.scale));
  const task = page.render({ canvas, viewport, transform: [dots, 0, 0, dots, 0, 0] });
  const words = new pdfjs.TextLayer({ textContentSource, container: layer, viewport });
  signal.addEventListener("abort", () => {
    task.cancel();
    words.cancel();
  });
  await Promise.all([task.promise, words.render()]);
  signal.throwIfAborted();
  return words.textDivs;
}

/** Words as PDF.js gives them, with ligatures in letters; the place of their baseline is in their matrix. */
function wordsOf({ str, transform, width, height }: TextItem): PdfWords {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  const level = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
  return { text: str, x, y, width, size: height || Math.hypot(c, d), level };
}

async function startedWorker(): Promise<Worker | null> {
  const { startPdfWorker } = await import("../../server/browser/start-pdf-worker.ts");
  return startPdfWorker();
}
