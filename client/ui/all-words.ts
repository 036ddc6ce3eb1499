import { signal } from "@preact/signals";
import { createContext } from "preact";
import type { Words } from "../i18n/words.ts";
import type { Session } from "../session/session.ts";

/**
 * Every word of the page, and how they come: what is loaded later has more words than the page opens with. Outside of a
 * page none ever come.
 */
export const AllWords = createContext<Pick<Session, "allWords" | "loadAllWords">>({
  allWords: signal<Words | null>(null),
  loadAllWords: () => Promise.reject(new Error("No page is there to bring its words")),
});
