import { signal, type ReadonlySignal } from "@preact/signals";
import { createStore, del, entries, set } from "idb-keyval";
import type { Dataset } from "../../server/contract/dataset.ts";
import { searchedText, type SearchedText } from "../model/passage.ts";
import { placesIn } from "../model/source-evidence.ts";
import type { Stated } from "../model/late-evidence.ts";
import type { Evidence } from "../../server/contract/shared.ts";
import { pageAt, pdfText, type PdfText } from "../model/pdf-text.ts";
import { copyReader, type KeptCopy, type Reading, type TextProblem } from "./copy-reader.ts";
import { type OpenPdf, openPdf } from "./pdf.ts";

/** The reader's own copy of a source: a text, or a PDF with the text of its pages. */
export type SourceText = { name: string; text: SearchedText; pdf: null } | { name: string; text: PdfText; pdf: Blob };

type Source = Dataset["sources"][number];

/** The copies of sources that the reader opened. They stay in this browser. */
export interface SourceTexts {
  /** By `keyOf`; null until the browser has said what it keeps. */
  kept: ReadonlySignal<ReadonlyMap<string, SourceText> | null>;
  /** The PDF that is being read; null where none is. */
  reading: ReadonlySignal<Reading | null>;
  /** Asks the browser what it keeps, once. */
  load: () => void;
  /** Opens a file as the text of a source, in the place of what is being read; says why where it cannot be. */
  open: (source: Source, file: File) => Promise<TextProblem | null>;
  /** Reads a PDF no further; what was kept before stays. */
  stop: () => void;
  /** The PDF of a source, for drawing its pages; opened once. Throws `UnreadablePdf`. */
  pdfOf: (copy: SourceText & { pdf: Blob }) => Promise<OpenPdf>;
  /** The page of the reader's PDF that an evidence of a network stands on; null where that is not known. */
  pageOf: (stated: Stated, source: Source, entry: Pick<Evidence, "mention" | "lines">) => number | null;
  /** Forgets the text of a source. */
  close: (source: Source) => Promise<void>;
}

/** Where a source's text is kept: packages may give one id to sources of different titles. */
export const keyOf = ({ id, title }: Source): string => `${id} ${title}`;

/** The copies that this browser keeps (IndexedDB); where it refuses, they last as long as the page. */
export function openSourceTexts(): SourceTexts {
  const kept = signal<ReadonlyMap<string, SourceText> | null>(null);
  const store = createStore("maillage.texts", "texts");
  const { reading, read, stop } = copyReader();
  const { pdfOf, letGo } = openedPdfs();
  let loading = false;

  const put = (key: string, one: SourceText | null) => {
    const next = new Map(kept.value);
    if (one === null) next.delete(key);
    else next.set(key, one);
    kept.value = next;
  };

  return {
    kept,
    reading,
    load: () => {
      if (loading) return;
      loading = true;
      entries<string, KeptCopy>(store).then(
        (all) => (kept.value = new Map(all.map(([key, one]) => [key, copyOf(one)]))),
        () => (kept.value = new Map()),
      );
    },
    open: async (source, file) => {
      const found = await read(keyOf(source), file);
      if (found === null || typeof found === "string") return found;
      const before = kept.value?.get(keyOf(source));
      put(keyOf(source), copyOf(found));
      if (before?.pdf) await letGo(before.pdf);
      await set(keyOf(source), found, store).catch(() => undefined);
      return null;
    },
    stop,
    pdfOf: ({ pdf }) => pdfOf(pdf),
    pageOf: (stated, source, entry) => {
      const copy = kept.value?.get(keyOf(source));
      if (!copy?.pdf) return null;
      const place = placesIn(copy.text, stated, source.id).placeOf(entry);
      return place === null || place.count === 0 ? null : pageAt(copy.text, place.letter);
    },
    close: async (source) => {
      const copy = kept.value?.get(keyOf(source));
      put(keyOf(source), null);
      await del(keyOf(source), store).catch(() => undefined);
      if (copy?.pdf) await letGo(copy.pdf);
    },
  };
}

const copyOf = (kept: KeptCopy): SourceText =>
  "pdf" in kept
    ? { name: kept.name, text: pdfText(kept.pages), pdf: kept.pdf }
    : { name: kept.name, text: searchedText(kept.text), pdf: null };

/** PDFs that are open for their pages to be drawn, each opened once. */
function openedPdfs() {
  const opened = new WeakMap<Blob, Promise<OpenPdf>>();
  return {
    pdfOf: (file: Blob): Promise<OpenPdf> => {
      const opening = opened.get(file) ?? file.arrayBuffer().then((bytes) => openPdf(new Uint8Array(bytes)));
      opened.set(file, opening);
      opening.catch(() => opened.delete(file));
      return opening;
    },
    letGo: async (file: Blob): Promise<void> => {
      const opening = opened.get(file);
      opened.delete(file);
      await opening?.then((pdf) => pdf.close()).catch(() => undefined);
    },
  };
}
