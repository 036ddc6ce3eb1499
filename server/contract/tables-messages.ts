import type { Choices } from "../../seed/tables/choices.ts";
import type { Understanding } from "../../seed/tables/understanding.ts";
import type { Stage } from "../../seed/tables/work.ts";
import type { Cancel, Failed, PackageFiles } from "./worker-messages.ts";

/** What is said to the worker that reads tables, with ids as in worker-messages.ts. */
export type ToTablesWorker = Understand | WritePackage | Cancel;

/** A file that a person opens. */
export interface TableFile {
  name: string;
  bytes: Uint8Array;
  /** Of a workbook: the sheets that are read, by name, the first of which names the data; all where absent. */
  only?: readonly string[];
}

/** Says what is understood of files. Answered by `Working` now and then, then `Understood` or `Failed`. */
export interface Understand {
  type: "understand";
  id: number;
  /** Null: those about which it answered last, which the worker keeps. */
  files: readonly TableFile[] | null;
  choices: Choices;
}

/** Asks for the package that comes of what was understood last. Answered by `Working`, then `Written` or `Failed`. */
export interface WritePackage {
  type: "write";
  id: number;
}

/** What the worker says. */
export type FromTablesWorker = Working | Understood | Written | Failed;

/** How far the work is: so many of so many rows or files. */
export interface Working {
  type: "working";
  id: number;
  stage: Stage;
  done: number;
  of: number;
}

/** What was understood. */
export interface Understood {
  type: "understood";
  id: number;
  understanding: Understanding;
}

/** A package as the files of its folder. */
export interface Written {
  type: "written";
  id: number;
  files: PackageFiles;
}
