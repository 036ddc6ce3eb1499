import type { JournalRow } from "./corrections.ts";
import type { ChangedRow } from "../../seed/corrections/changed-rows.ts";
import type { Contact } from "../../seed/package/contact.ts";
import type { Failed, PackageFiles } from "./worker-messages.ts";

export type { Contact } from "../../seed/package/contact.ts";
export type { ChangedRow } from "../../seed/corrections/changed-rows.ts";

/**
 * Asks the worker that weighs corrections what a journal makes of a package. Answered by one `Compared`, a `Weighed`
 * for each act in force, in their order, and `AllWeighed`; or by `Failed`.
 */
export interface Weigh {
  type: "weigh";
  id: number;
  files: PackageFiles;
  journal: readonly JournalRow[];
}

/** What the worker says. */
export type FromCorrectionsWorker = Compared | Weighed | AllWeighed | Failed;

/** The versions of the data without and with the journal, and the rows that differ, the journal's own left out. */
export interface Compared {
  type: "compared";
  id: number;
  /** To whom one writes about the data; null where these name nobody. */
  contact: Contact | null;
  versions: { without: string; with: string };
  rows: ChangedRow[];
  /** What is called what the rows name by an id. */
  names: Readonly<Record<string, string>>;
}

/** How many there are of each in the whole network: everything but prose, reviewed merging. */
export interface Counts {
  points: number;
  links: number;
  /** Actors of two projects or more. */
  shared: number;
  /** Pairs of projects that share an actor. */
  pairs: number;
}

/** What hangs on an act: what would be otherwise with the rest of the journal alone. */
export interface Weight {
  /** How many more of each there would be; negative where there would be fewer. */
  more: Counts;
  /** Names of those whom the act leaves without a link, so that nothing counts them. */
  unlinked: string[];
  /** How many of the other acts in force would no longer apply. */
  fall: number;
}

/** What hangs on one act. */
export interface Weighed {
  type: "weighed";
  id: number;
  /** Its id. */
  act: string;
  weight: Weight;
}

/** What hangs on each has been said. */
export interface AllWeighed {
  type: "all-weighed";
  id: number;
}
