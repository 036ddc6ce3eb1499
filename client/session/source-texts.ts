import { signal, type ReadonlySignal } from "@preact/signals";
import { createStore, del, entries, set } from "idb-keyval";
import type { Dataset } from "../../server/contract/dataset.ts";
import { searchedText, type SearchedText } from "../model/passage.ts";

/** A text that the reader opened beside a source. */
export interface SourceText {
  /** The name of its file. */
  name: string;
  text: SearchedText;
}

/** Why a file was not opened as a source's text. */
export type TextProblem = "pdf" | "large" | "binary" | "unreadable";

type Source = Dataset["sources"][number];

/** The texts of sources that the reader opened. They stay in this browser. */
export interface SourceTexts {
  /** By `keyOf`; null until the browser has said what it keeps. */
  kept: ReadonlySignal<ReadonlyMap<string, SourceText> | null>;
  /** Asks the browser what it keeps, once. */
  load: () => void;
  /** Opens a file as the text of a source; says why where it cannot be. */
  open: (source: Source, file: File) => Promise<TextProblem | null>;
  /** Forgets the text of a source. */
  close: (source: Source) => Promise<void>;
}

/** A text of more bytes is no booklet's. */
const LARGEST = 20_000_000;

/** Where a source's text is kept: packages may give one id to sources of different titles. */
export const keyOf = ({ id, title }: Source): string => `${id} ${title}`;

/** The texts that this browser keeps (IndexedDB); where it refuses, they last as long as the page. */
export function openSourceTexts(): SourceTexts {
  const kept = signal<ReadonlyMap<string, SourceText> | null>(null);
  const store = createStore("maillage.texts", "texts");
  let loading = false;
  const put = (key: string, one: SourceText | null) => {
    const next = new Map(kept.value);
    if (one === null) next.delete(key);
    else next.set(key, one);
    kept.value = next;
  };
  return {
    kept,
    load: () => {
      if (loading) return;
      loading = true;
      entries<string, { name: string; text: string }>(store).then(
        (all) =>
          (kept.value = new Map(all.map(([key, one]) => [key, { name: one.name, text: searchedText(one.text) }]))),
        () => (kept.value = new Map()),
      );
    },
    open: async (source, file) => {
      const read = await textOf(file);
      if ("problem" in read) return read.problem;
      put(keyOf(source), { name: file.name, text: searchedText(read.text) });
      await set(keyOf(source), { name: file.name, text: read.text }, store).catch(() => undefined);
      return null;
    },
    close: async (source) => {
      put(keyOf(source), null);
      await del(keyOf(source), store).catch(() => undefined);
    },
  };
}

/** The text of a file in UTF-8, UTF-16 or, failing these, Windows-1252, as French systems wrote it for long. */
async function textOf(file: File): Promise<{ text: string } | { problem: TextProblem }> {
  if (file.size > LARGEST) return { problem: "large" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: "unreadable" };
  }
  if (String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-") return { problem: "pdf" };
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes) };
  if (bytes.includes(0)) return { problem: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes) };
  }
}
