import { createContext } from "preact";
import type { Session } from "../session/session.ts";

/** Every word of the page, and how they come: what is loaded later has more words than the page opens with. */
export const AllWords = createContext<Pick<Session, "allWords" | "loadAllWords"> | null>(null);
