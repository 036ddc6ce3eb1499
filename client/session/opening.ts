import { batch, signal, type ReadonlySignal } from "@preact/signals";
import type { TablesReader } from "../../server/browser/read-tables.ts";
import { Superseded } from "../../server/contract/superseded.ts";
import { LARGEST, type Choices, type Understanding } from "../../server/contract/tables.ts";
import type { TableFile, Working } from "../../server/contract/tables-messages.ts";
import type { PackageFiles } from "../../server/contract/worker-messages.ts";
import { newerVersionOf, nameFor } from "../model/own-names.ts";
import { partsOf } from "../model/parted-files.ts";
import { bytesOf, type GivenFile, type HeldFile, type Opened, type OpeningState } from "./opening-state.ts";
import { FilesReader } from "./files-reader.ts";
import type { Kept } from "./own-store.ts";

const NOTHING_CHOSEN: Choices = {};

/** What is being opened, from the first file to the package: what the page holds of it. */
export class Opening {
  readonly #files = signal<readonly HeldFile[]>([]);
  /** The files, in the order in which they came; none: nothing is being opened. */
  readonly files: ReadonlySignal<readonly HeldFile[]> = this.#files;
  readonly #choices = signal<Choices>(NOTHING_CHOSEN);
  readonly choices: ReadonlySignal<Choices> = this.#choices;
  readonly #understanding = signal<Understanding | null>(null);
  /** As of the choices before, while the present ones are worked at; null until files are read. */
  readonly understanding: ReadonlySignal<Understanding | null> = this.#understanding;
  readonly #working = signal<Pick<Working, "stage" | "done" | "of"> | null>(null);
  /** How far the work is; null while there is none. */
  readonly working: ReadonlySignal<Pick<Working, "stage" | "done" | "of"> | null> = this.#working;
  readonly #tooLarge = signal<{ name: string; size: number } | null>(null);
  /** What was refused because there would be too much. */
  readonly tooLarge: ReadonlySignal<{ name: string; size: number } | null> = this.#tooLarge;
  readonly #failure = signal<Error | null>(null);
  readonly failure: ReadonlySignal<Error | null> = this.#failure;
  readonly #earlier = signal<Kept | null>(null);
  /** The kept data of which the files are a newer version: their choices were taken up. */
  readonly earlier: ReadonlySignal<Kept | null> = this.#earlier;
  readonly #waiting = signal<readonly string[]>([]);
  /** The names of files that were given with these and are data of their own: they come after them. */
  readonly waiting: ReadonlySignal<readonly string[]> = this.#waiting;
  readonly #explored = signal<{ name: string; files: readonly string[]; state: OpeningState } | null>(null);
  /** What was explored last on this page, under the name that it is kept by: it can be looked at again. */
  readonly explored: ReadonlySignal<{ name: string; files: readonly string[] } | null> = this.#explored;

  readonly #kept: () => readonly Kept[];
  readonly #reader: FilesReader;
  /** The files; another array whenever they are others. */
  #held: readonly TableFile[] = [];
  /** What comes after them, each group data of its own, and what came before. */
  #later: readonly (readonly TableFile[])[] = [];
  #opened: readonly Opened[] = [];
  /** Whether none of the choices of earlier data are to be taken up. */
  #afresh = false;
  /** Counts what is asked and stopped: whoever waited and finds another number is superseded. */
  #run = 0;
  /** Counts what was closed: files that were still being read then are no longer wanted. */
  #closed = 0;
  /** What is understood of the present files and choices; null where it was stopped or failed, and is to be asked. */
  #latest: Promise<Understanding | undefined> | null = null;

  /** Starts with nothing. `kept` are the data whose choices may be taken up again. */
  constructor(kept: () => readonly Kept[], start?: () => Promise<TablesReader>) {
    this.#kept = kept;
    this.#reader = new FilesReader(start);
  }

  /** Where it stands. */
  state(): OpeningState {
    const [choices, earlier] = [this.#choices.peek(), this.#earlier.peek()];
    return { held: this.#held, later: this.#later, opened: this.#opened, choices, earlier, afresh: this.#afresh };
  }

  /** Goes on with an opening from where it stood, in the place of what is being opened. */
  async resume({ held, later, opened, choices, earlier, afresh }: OpeningState): Promise<void> {
    this.close();
    [this.#held, this.#opened, this.#afresh] = [held, opened, afresh];
    batch(() => {
      this.#wait(later);
      this.#choices.value = Object.keys(choices).length === 0 ? NOTHING_CHOSEN : choices;
      this.#earlier.value = earlier;
    });
    await this.#understandFiles();
  }

  /** Shows again what was understood of what was explored last; made anew, it may take the place of what is kept. */
  async lookAgain(): Promise<void> {
    const explored = this.#explored.peek();
    if (explored === null) return;
    const earlier = this.#kept().find(({ name }) => name === explored.name) ?? null;
    await this.resume({ ...explored.state, earlier });
  }

  /** Adds files to those that are being opened; none of them where they would be too much or one can't be read. */
  async add(given: readonly GivenFile[]): Promise<void> {
    this.#tooLarge.value = null;
    let total = this.#held.reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const { name, size } of given) {
      total += size;
      if (total > LARGEST) return void (this.#tooLarge.value = { name, size });
    }
    const closed = this.#closed;
    try {
      const read = await Promise.all(given.map(bytesOf));
      if (closed !== this.#closed) return;
      const names = new Set(read.map(({ name }) => name));
      this.#held = [...this.#held.filter(({ name }) => !names.has(name)), ...read];
    } catch (error) {
      return this.fail(error as Error);
    }
    await this.#understandFiles();
  }

  /** Leaves a file out. */
  leaveOut(name: string): void {
    this.#held = this.#held.filter((file) => file.name !== name);
    void this.#understandFiles();
  }

  /** Has each file be data of its own, one after the other. */
  part(): void {
    this.#part(this.#held.map((file) => [file]));
    void this.#understandFiles();
  }

  /** Has sheets of a workbook be data of their own, one after the other: `parts` names those of each. */
  partSheets(parts: readonly (readonly string[])[]): void {
    const [file] = this.#held;
    if (file === undefined) return;
    this.#part(parts.map((only) => [{ ...file, only }]));
    void this.#understandFiles();
  }

  /**
   * Goes on to the files that wait once data were opened (null: were given up), kept under a name. Where none wait, it
   * forgets everything, and answers the names of what was opened and can be shown together, else of the last.
   */
  goOn(opened: Opened | null): string[] | null {
    const done = opened === null ? this.#opened : [...this.#opened, opened];
    const [next, ...later] = this.#later;
    const files = this.#held.map(({ name }) => name);
    const state = { ...this.state(), later: [], opened: [] };
    this.close();
    if (opened !== null) this.#explored.value = { name: opened.name, files, state };
    if (next === undefined) {
      const differ = new Set(done.map(({ packageName }) => packageName)).size === done.length;
      return (differ ? done : done.slice(-1)).map(({ name }) => name);
    }
    [this.#held, this.#opened] = [next, done];
    this.#wait(later);
    void this.#understandFiles();
    return null;
  }

  /** Chooses something, and has the files understood anew. */
  change(change: (before: Choices) => Choices): void {
    this.#choices.value = change(this.#choices.peek());
    void this.#ask();
  }

  /** Drops all choices, those of earlier data too. */
  startAfresh(): void {
    this.#afresh = true;
    this.#earlier.value = null;
    this.change(() => NOTHING_CHOSEN);
  }

  /** Says that what came of it could not be opened. */
  fail(error: Error): void {
    this.#failure.value = error;
  }

  /** Gives up what is being worked at. */
  stop(): void {
    if (this.#understanding.peek() === null) return this.close();
    this.#run += 1;
    this.#latest = null;
    this.#reader.stop();
    this.#working.value = null;
  }

  /** Forgets everything that is being opened. */
  close(): void {
    this.#run += 1;
    this.#closed += 1;
    this.#latest = null;
    this.#reader.forget();
    [this.#held, this.#opened, this.#afresh] = [[], [], false];
    batch(() => {
      this.#wait([]);
      this.#files.value = [];
      this.#choices.value = NOTHING_CHOSEN;
      this.#understanding.value = null;
      this.#working.value = null;
      this.#failure.value = null;
      this.#earlier.value = null;
    });
  }

  /**
   * The package that comes of it, and how it is to be kept, beside others or in the place of those of a name. Throws
   * `Superseded` where something else is chosen meanwhile, or nothing is understood, whose failure stands already.
   */
  async finish(others: readonly Kept[], replaced: string | null): Promise<{ kept: Kept; files: PackageFiles }> {
    // What was chosen last may still be worked at, or have been stopped.
    const understood = await (this.#latest ?? this.#ask());
    if (!understood) throw new Superseded();
    const { title } = understood.about;
    const files = await this.#written();
    const names = others.map(({ name }) => name);
    const kept = {
      name: replaced ?? nameFor(title, names),
      title,
      packageName: files.name,
      opened: new Date().toISOString(),
      files: this.#held.map(({ name }) => name),
      headers: headersOf(understood),
      choices: this.#choices.peek(),
      size: files.files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    };
    return { kept, files };
  }

  async #understandFiles(): Promise<void> {
    this.#files.value = this.#held.map(({ name, bytes, only }) => ({
      name,
      size: bytes.length,
      ...(only && { only }),
    }));
    if (this.#held.length === 0) return this.close();
    const found = await this.#ask();
    if (!found) return;
    const names = this.#held.map(({ name }) => name);
    const parts = partsOf(found, names);
    if (parts.length > 1) {
      this.#part(parts.map((part) => this.#held.filter(({ name }) => part.includes(name))));
      return this.#understandFiles();
    }
    if (this.#afresh || this.#choices.peek() !== NOTHING_CHOSEN || this.#earlier.peek() !== null) return;
    const before = newerVersionOf(names, headersOf(found), this.#kept());
    if (!before) return;
    // What was opened just now is no earlier version, but its columns mean the same.
    if (this.#opened.some(({ name }) => name === before.name)) {
      const { title: _, ...about } = before.choices.about ?? {};
      return this.change(() => ({ ...before.choices, about }));
    }
    this.#earlier.value = before;
    this.change(() => before.choices);
  }

  /** Holds the first group alone; the others come after it. */
  #part([first = [], ...others]: readonly (readonly TableFile[])[]): void {
    this.#held = first;
    this.#wait([...others, ...this.#later]);
  }

  #wait(later: readonly (readonly TableFile[])[]): void {
    this.#later = later;
    const named = ({ name, only }: TableFile): string => (only?.[0] === undefined ? name : `${name}, ${only[0]}`);
    this.#waiting.value = later.flat().map(named);
  }

  /** Works at the files under the present choices, and no more under those before; undefined where nothing came. */
  #ask(): Promise<Understanding | undefined> {
    this.#run += 1;
    this.#latest = this.#understand(this.#run);
    return this.#latest;
  }

  async #understand(run: number): Promise<Understanding | undefined> {
    this.#failure.value = null;
    this.#working.value = { stage: "read", done: 0, of: 1 };
    const isWanted = (): boolean => run === this.#run;
    try {
      const found = await this.#reader.understand(this.#held, this.#choices.peek(), {
        progress: (said) => (this.#working.value = said),
        isWanted,
      });
      batch(() => {
        this.#understanding.value = found;
        this.#working.value = null;
      });
      return found;
    } catch (error) {
      if (!isWanted()) return undefined;
      this.#latest = null;
      this.#reader.forget();
      this.fail(error as Error);
      this.#working.value = null;
      return undefined;
    }
  }

  async #written(): Promise<PackageFiles> {
    const run = this.#run;
    try {
      return await this.#reader.write();
    } catch (error) {
      if (run !== this.#run) throw new Superseded({ cause: error });
      this.#latest = null;
      this.#reader.forget();
      throw error;
    }
  }
}

const headersOf = ({ files }: Understanding): string[][] =>
  files.flatMap(({ sheets }) => sheets.map(({ headers }) => headers));
