import type { Dataset } from "../../seed/package/schema.ts";
import type { JournalRow, Outcome } from "./corrections.ts";

/**
 * What is said to the worker that answers questions without a server. A number `id`, chosen by who asks and never used
 * twice, ties what is said back to what was asked.
 */
export type ToWorker = Open | Ask | Pull | Cancel;

/** Opens data; what is asked from then on is answered from them. Answered by `Opened` or `Failed`. */
export interface Open {
  type: "open";
  id: number;
  /**
   * Checked packages, in their order; packages as the files of their folders, which are checked first, the first with a
   * reader's corrections where there are some; or the file of a network built beforehand
   * (server/network/network-file.ts), which saves drawing it.
   */
  data:
    | { packages: Dataset[] }
    | { folders: PackageFiles[]; journal?: readonly JournalRow[] }
    | { network: Uint8Array };
}

/** The folder of a package, in memory. */
export interface PackageFiles {
  /** How it is named in messages. */
  name: string;
  /** `datapackage.json` and the tables beside it, by the names that they have in the folder. */
  files: { name: string; bytes: Uint8Array }[];
}

/** Asks for a GET of an address. Answered by `Progress` each second, then `Answered`. */
export interface Ask {
  type: "ask";
  id: number;
  /** Path and query, such as `/api/gaps?limit=3`. */
  address: string;
  /** What addresses in the answer start with: that of the page; null for data that have no address of the page. */
  origin: string | null;
}

/** Asks for the next piece of an answer whose body is a stream. Answered by `Piece`, `End` or `Failed`. */
export interface Pull {
  type: "pull";
  id: number;
}

/** Nobody waits any more for what was asked, opened or streamed: it is stopped, and nothing more is said of it. */
export interface Cancel {
  type: "cancel";
  id: number;
}

/** What the worker says. */
export type FromWorker = Opened | Progress | Answered | Piece | End | Failed;

/**
 * The data are there; `version` is that of `/api/dataset`, `outcomes` what became of each correction, and `names` what
 * is called what these name by an id, also where no link leads to it.
 */
export interface Opened {
  type: "opened";
  id: number;
  version: string;
  outcomes: readonly Outcome[];
  names: Readonly<Record<string, string>>;
}

/** Something asked is still being answered, for so many milliseconds now. */
export interface Progress {
  type: "progress";
  id: number;
  elapsed: number;
}

/**
 * An answer as HTTP gives it, an error's too; headers in small letters. Where `body` is null its pieces are to be
 * pulled.
 */
export interface Answered {
  type: "answered";
  id: number;
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer> | null;
}

/** The next bytes of a stream. */
export interface Piece {
  type: "piece";
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A stream is at its end. */
export interface End {
  type: "end";
  id: number;
}

/** Data could not be opened, or a stream broke off: what came of it is no whole. */
export interface Failed {
  type: "failed";
  id: number;
  message: string;
}
