import { signal, type ReadonlySignal } from "@preact/signals";
import type { PdfPage } from "../model/pdf-page.ts";
import { wordlessPages } from "../model/pdf-text.ts";
import { openPdf, readPages, UnreadablePdf } from "./pdf.ts";
import { textIn } from "./text-file.ts";

/** What the browser keeps of a copy. */
export type KeptCopy = { name: string; text: string } | { name: string; pdf: Blob; pages: PdfPage[] };

/** Why a file was not opened as a source's text. */
export type TextProblem = "large" | "large-pdf" | "locked" | "pictures" | "broken" | "binary" | "unreadable" | "empty";

/** How far a PDF is read: so many of its pages. */
export interface Reading {
  key: string;
  done: number;
  of: number;
}

/** Reads one file after the other; another stops the one before. */
export interface CopyReader {
  /** The PDF that is being read; null where none is. */
  reading: ReadonlySignal<Reading | null>;
  /** Reads a file that `key` names meanwhile: what it holds, why it cannot be read, null where it was stopped. */
  read: (key: string, file: File) => Promise<KeptCopy | TextProblem | null>;
  stop: () => void;
}

/** A file of more bytes is no booklet's. */
const LARGEST = { text: 20_000_000, pdf: 200_000_000 };

/** Reads the copies of sources that a reader opens. */
export function copyReader(): CopyReader {
  const reading = signal<Reading | null>(null);
  let stopping = new AbortController();
  const read = async (key: string, file: File): Promise<KeptCopy | TextProblem | null> => {
    stopping.abort();
    const { signal: stopped } = (stopping = new AbortController());
    const progress = (done: number, of: number) => (reading.value = { key, done, of });
    try {
      const found = (await isPdf(file)) ? await pdfIn(file, { signal: stopped, progress }) : await textFileIn(file);
      return stopped.aborted ? null : found;
    } catch (error) {
      if (stopped.aborted) return null;
      if (error instanceof UnreadablePdf) return error.locked ? "locked" : "broken";
      return "unreadable";
    } finally {
      if (!stopped.aborted) reading.value = null;
    }
  };
  const stop = () => {
    stopping.abort();
    reading.value = null;
  };
  return { reading, read, stop };
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Whether a file is a PDF: its mark may stand a little after its beginning. */
const isPdf = async (file: File): Promise<boolean> => (await file.slice(0, 1024).text()).includes("%PDF-");

/** The pages of a PDF. Throws `UnreadablePdf`, or the signal's reason once it is aborted. */
async function pdfIn(file: File, options: Parameters<typeof readPages>[1]): Promise<KeptCopy | TextProblem> {
  options.signal.throwIfAborted();
  if (file.size > LARGEST.pdf) return "large-pdf";
  options.progress(0, 1);
  const opened = await openPdf(await bytesOf(file));
  try {
    const pages = await readPages(opened, options);
    return wordlessPages(pages).length === pages.length ? "pictures" : { name: file.name, pdf: file, pages };
  } finally {
    await opened.close();
  }
}

async function textFileIn(file: File): Promise<KeptCopy | TextProblem> {
  if (file.size > LARGEST.text) return "large";
  const text = textIn(await bytesOf(file));
  if (text === null) return "binary";
  return text.trim() === "" ? "empty" : { name: file.name, text };
}
