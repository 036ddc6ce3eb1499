import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ReadPlace, ReviewedRefused } from "../../server/contract/document-messages.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";
import { isLeft, type Reading, type ReadText } from "../model/reading.ts";
import { startReading } from "../model/reading-start.ts";
import { linesIn } from "../model/passage.ts";
import { linesOfPages, wordlessPages } from "../model/pdf-text.ts";
import { textOfPages } from "../model/running-lines.ts";
import { reviewedOf } from "../model/reading-text.ts";
import { copyReader, type KeptCopy, type TextProblem } from "./copy-reader.ts";
import { takeInHand } from "./document-in-hand.ts";
import { type KeptReading, openReadingStore, type ReadingStore } from "./reading-store.ts";
import { SharedState } from "./shared-state.ts";
import { openTabs, type Tabs } from "./tabs.ts";

/** What was accepted would make no sound package: `faults` say what is wrong, as the checks do. */
export class NotSound extends Error {
  readonly faults: ReviewedRefused["faults"];
  constructor(faults: ReviewedRefused["faults"]) {
    super(`What was accepted makes no sound package: ${faults.map(({ expected }) => expected).join(" ")}`);
    this.name = "NotSound";
    this.faults = faults;
  }
}

/** The document that a reader reads into a network. It stays in this browser. */
export interface DocumentReading {
  /** Null where there is none; undefined until the browser has said what it keeps. */
  reading: ReadonlySignal<Reading | null | undefined>;
  /** How far a PDF is read: so many of its pages. */
  progress: ReadonlySignal<{ done: number; of: number } | null>;
  /** Opens a document in the place of the one before; says why where it cannot be. */
  open: (file: File) => Promise<TextProblem | null>;
  /** Reads a PDF no further. */
  stop: () => void;
  /** Takes a step, and keeps what came of it. */
  step: (step: (reading: Reading) => Reading) => void;
  /** The official places that words may mean, those called so first. Throws what broke. */
  places: (words: string) => Promise<readonly ReadPlace[]>;
  /** Forgets the document and all that was decided of it. */
  forget: () => Promise<void>;
  /**
   * The package of what was accepted, the id of the document among its sources, its file, and the reading as it was
   * then. Throws `NotSound`, or what broke.
   */
  write: () => Promise<{ files: PackageFiles; source: string; file: File; of: Reading }>;
}

/**
 * The reading that a store keeps (this browser's); where it refuses, it lasts as long as the page. What other tabs
 * decide of the document is shown here, too; which project is looked at is each tab's own.
 */
export function openDocumentReading(
  store: ReadingStore = openReadingStore(),
  tabs: Tabs = openTabs("maillage.reading"),
): DocumentReading {
  const kept = signal<KeptReading | null | undefined>(undefined);
  const reading = computed(() => kept.value && kept.value.reading);
  const reader = copyReader();
  const shared = new SharedState(kept, { store, tabs, seen });
  effect(() => keepInHand(reading.value));

  return {
    reading,
    progress: reader.reading,
    open: async (file) => {
      const found = await reader.read("document", file);
      if (found === null || typeof found === "string") return found;
      const { text, forRules } = textsOf(found);
      const { askDocument } = await import("../../server/browser/read-document.ts");
      const bytes = new Uint8Array(await file.arrayBuffer());
      const asked = { type: "read", name: file.name, text: forRules, bytes } as const;
      const { draft, alike, regions, hash } = await askDocument(asked);
      const begun = startReading({ ...text, name: file.name, hash }, draft, { alike, regions });
      shared.step(() => ({ file, reading: begun }));
      return null;
    },
    stop: reader.stop,
    step: (step) => shared.step((before) => before && { ...before, reading: step(before.reading) }),
    places: async (words) => {
      const { askDocument } = await import("../../server/browser/read-document.ts");
      return (await askDocument({ type: "places", words })).places;
    },
    forget: () => shared.forget(store.forget),
    write: async () => {
      const present = kept.peek();
      if (!present) throw new Error("No document is read");
      const { askDocument } = await import("../../server/browser/read-document.ts");
      const answer = await askDocument({ type: "write", reviewed: reviewedOf(present.reading) });
      if (answer.type === "refused") throw new NotSound(answer.faults);
      const { files, source } = answer;
      return { files, source, file: present.file, of: present.reading };
    },
  };
}

/** What another tab decided, at the project that is looked at here. */
const seen = (theirs: KeptReading, ours: KeptReading | null): KeptReading =>
  ours?.reading.text.hash === theirs.reading.text.hash
    ? { ...theirs, reading: { ...theirs.reading, project: ours.reading.project } }
    : theirs;

/** Has the page know what is being read: one that is decided to its end and was explored is read. */
function keepInHand(present: Reading | null | undefined): void {
  if (present !== undefined) takeInHand(present && !isRead(present) ? present.text.name : null);
}

/** Whether nothing is left to do of a document. */
const isRead = ({ explored, proposals }: Reading): boolean => explored !== undefined && !proposals.some(isLeft);

/** The text of a document, and as the rules read it. */
function textsOf(copy: KeptCopy): { text: Pick<ReadText, "lines" | "firstLines" | "wordless">; forRules: string } {
  if ("text" in copy) {
    const lines = linesIn(copy.text);
    return { text: { lines, firstLines: null }, forRules: lines.join("\n") };
  }
  const { apart, ...lines } = linesOfPages(copy.pages);
  return { text: { ...lines, wordless: wordlessPages(copy.pages) }, forRules: textOfPages({ ...lines, apart }) };
}
