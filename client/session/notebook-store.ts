import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { BLANK, fromFile, toFile, type Notebook } from "../model/notebook.ts";
import { type KeptText, openKeptText } from "./kept-text.ts";

/** Where the browser keeps the notebook. */
const KEY = "maillage.notebook";

/** The notebook of this browser. Nothing of it is ever sent. */
export interface NotebookStore extends Pick<KeptText<Notebook>, "problem" | "write"> {
  notebook: ReadonlySignal<Notebook>;
  /** The view of the story that is presented, counted from 0; null when none is. */
  presenting: Signal<number | null>;
}

/** Opens the notebook that the browser keeps, and follows what other tabs write in it. */
export function openNotebook(window: Window): NotebookStore {
  const { value, problem, write } = openKeptText<Notebook>(window, {
    key: KEY,
    blank: BLANK,
    // The dataset of a file is where it was exported; each view kept here names its own.
    toText: (notebook) => toFile(notebook, { title: "", version: "" }),
    fromText: (text) => fromFile(text).notebook,
  });
  return { notebook: value, problem, write, presenting: signal(null) };
}
