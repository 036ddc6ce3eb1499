import type { ReadonlySignal } from "@preact/signals";
import { fromText, type Journals, NO_JOURNALS, toText } from "../model/journals.ts";
import { type KeptText, openKeptText } from "./kept-text.ts";

/** Where the browser keeps journals. */
const KEY = "maillage.corrections";

/** The journals of corrections of this browser. Nothing of them is ever sent. */
export interface JournalStore extends Omit<KeptText<Journals>, "value"> {
  journals: ReadonlySignal<Journals>;
}

/** Opens the journals that the browser keeps, and follows what other tabs correct. */
export function openJournalStore(window: Window): JournalStore {
  const { value: journals, ...kept } = openKeptText(window, { key: KEY, blank: NO_JOURNALS, toText, fromText });
  return { journals, ...kept };
}
