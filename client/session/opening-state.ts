import type { Choices } from "../../server/contract/tables.ts";
import type { TableFile } from "../../server/contract/tables-messages.ts";
import type { Kept } from "./own-store.ts";

/** A file as it is given: chosen, dropped, pasted. */
export type GivenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** Data that came of some of the files: how they are kept, and what their package is called. */
export interface Opened {
  name: string;
  packageName: string;
}

/** Where an opening stands: what is needed to go on with it elsewhere, or later. */
export interface OpeningState {
  held: readonly TableFile[];
  /** What comes after them, each group data of its own, and what came before. */
  later: readonly (readonly TableFile[])[];
  opened: readonly Opened[];
  choices: Choices;
  earlier: Kept | null;
  /** Whether the reader wants none of the choices of earlier data. */
  afresh: boolean;
}

/** A file of an opening as the page tells it; `only` are those of its sheets that are meant. */
export type HeldFile = Pick<GivenFile, "name" | "size"> & Pick<TableFile, "only">;

/** A file with its bytes. Throws where it cannot be read. */
export const bytesOf = async (file: GivenFile): Promise<TableFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
