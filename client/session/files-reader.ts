import type { TablesReader } from "../../server/browser/read-tables.ts";
import { Superseded } from "../../server/contract/superseded.ts";
import type { Choices, Understanding } from "../../server/contract/tables.ts";
import type { TableFile, Working } from "../../server/contract/tables-messages.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";

/** The reader of one opening: started with the first question, ended with the opening, and anew after a failure. */
export class FilesReader {
  readonly #start: () => Promise<TablesReader>;
  #reader: Promise<TablesReader> | null = null;
  /** The files about which the reader answered last, which it holds since; others are to be sent. */
  #answered: readonly TableFile[] | null = null;

  constructor(start: () => Promise<TablesReader> = startedReader) {
    this.#start = start;
  }

  /**
   * What is understood of files under some choices. Throws `Superseded` where `isWanted` says no by the time that it
   * can be asked or has answered, and what the reader throws.
   */
  async understand(
    files: readonly TableFile[],
    choices: Choices,
    told: { progress: (working: Working) => void; isWanted: () => boolean },
  ): Promise<Understanding> {
    this.#reader ??= this.#start();
    const reader = await this.#reader;
    if (!told.isWanted()) throw new Superseded();
    const found = await reader.understand(files === this.#answered ? null : files, choices, told.progress);
    if (!told.isWanted()) throw new Superseded();
    this.#answered = files;
    return found;
  }

  /** The package that comes of what was understood last. Throws `Superseded` where nothing was, else as the reader. */
  async write(): Promise<PackageFiles> {
    if (!this.#reader) throw new Superseded();
    return (await this.#reader).write();
  }

  /** Stops what is being done; the files stay. */
  stop(): void {
    this.#tell((reader) => reader.stop());
  }

  /** Ends the reader, which may have broken: the next question starts another, and sends it the files. */
  forget(): void {
    this.#tell((reader) => reader.close());
    this.#reader = null;
    this.#answered = null;
  }

  /** Tells the reader something as soon as it has come, before what is asked of it afterwards. */
  #tell(tell: (reader: TablesReader) => void): void {
    // One that doesn't come has nothing to be told; who asked for it says why.
    this.#reader?.then(tell, () => undefined);
  }
}

/** Starts a reader, whose code comes with the first files. */
export async function startedReader(): Promise<TablesReader> {
  const { readTables } = await import("../../server/browser/read-tables.ts");
  return readTables();
}
