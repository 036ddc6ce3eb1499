/** What a reader keeps: views with their words in the order of the story, and notes on entities. Immutable. */
export type Notebook = ReturnType<typeof readNotebook>;
/** A kept view: the state as an address, the name and words given to it, and the dataset that it was seen on. */
export type KeptView = Notebook["views"][number];
/** What someone wrote on an entity; `name` tells which one where the dataset no longer holds it. */
export type Note = Notebook["notes"][number];

/** The version of the file's form; one that is higher comes from a newer page. */
const SCHEMA = 1;
const FORMAT = "maillage-notebook";

/** The notebook that nobody has written in. */
export const BLANK: Notebook = { views: [], notes: [] };

/** Keeps a view at the end of the story. `now` is an ISO date. */
export function keepView(notebook: Notebook, view: Omit<KeptView, "id" | "kept">, now: string): Notebook {
  const base = `view-${now}`;
  const taken = (id: string) => notebook.views.some((one) => one.id === id);
  let id = base;
  for (let n = 2; taken(id); n++) id = `${base}-${n}`;
  return { ...notebook, views: [...notebook.views, { ...view, id, kept: now }] };
}

/** Renames a view, or changes its words. */
export const changeView = (
  notebook: Notebook,
  id: string,
  part: Partial<Pick<KeptView, "name" | "text">>,
): Notebook => ({
  ...notebook,
  views: notebook.views.map((view) => (view.id === id ? { ...view, ...part } : view)),
});

/** Moves a view earlier (-1) or later (1) in the story; at the end it stays. */
export function moveView(notebook: Notebook, id: string, by: -1 | 1): Notebook {
  const from = notebook.views.findIndex((view) => view.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= notebook.views.length) return notebook;
  const views = notebook.views.filter((view) => view.id !== id);
  views.splice(to, 0, notebook.views[from]!);
  return { ...notebook, views };
}

/** Takes a view out. */
export const removeView = (notebook: Notebook, id: string): Notebook => ({
  ...notebook,
  views: notebook.views.filter((view) => view.id !== id),
});

/** Puts a view that was taken out back at its place. */
export const putBack = (notebook: Notebook, view: KeptView, index: number): Notebook => ({
  ...notebook,
  views: notebook.views.toSpliced(index, 0, view),
});

/** Writes the note of an entity; an empty one is none. */
export function writeNote(notebook: Notebook, note: Omit<Note, "changed">, now: string): Notebook {
  const others = notebook.notes.filter(({ id }) => id !== note.id);
  return { ...notebook, notes: note.text.trim() === "" ? others : [...others, { ...note, changed: now }] };
}

/** What is written on an entity; "" when nothing. */
export const noteOn = (notebook: Notebook, id: string): string =>
  notebook.notes.find((note) => note.id === id)?.text ?? "";

/**
 * A colleague's notebook added to one's own: new views at the end, other words on the same entity under one's own. A
 * view that both hold with another name, text or picture is kept twice: nobody's words are lost.
 */
export function merge(
  mine: Notebook,
  theirs: Notebook,
): { notebook: Notebook; views: number; notes: number; completed: number } {
  const isHere = (view: KeptView): boolean =>
    mine.views.some(({ name, text, address }) => name === view.name && text === view.text && address === view.address);
  const taken = new Set(mine.views.map(({ id }) => id));
  const views = theirs.views
    .filter((view) => !isHere(view))
    .map((view) => {
      let { id } = view;
      for (let n = 2; taken.has(id); n++) id = `${view.id}-${n}`;
      taken.add(id);
      return { ...view, id };
    });
  const fresh = theirs.notes.filter(({ id }) => noteOn(mine, id) === "");
  const completed = mine.notes.map((note) => {
    const other = noteOn(theirs, note.id);
    return note.text.includes(other) ? note : { ...note, text: `${note.text}\n\n${other}` };
  });
  return {
    notebook: { views: [...mine.views, ...views], notes: [...completed, ...fresh] },
    views: views.length,
    notes: fresh.length,
    completed: completed.filter((note, i) => note !== mine.notes[i]).length,
  };
}

/** The notebook as the text of a file, with the dataset at which it was exported. */
export const toFile = (notebook: Notebook, { title, version }: { title: string; version: string }): string =>
  `${JSON.stringify({ format: FORMAT, schema: SCHEMA, dataset: { title, version }, ...notebook }, null, 2)}\n`;

/** Reads such a text. Throws a `NotebookError` that says what is wrong with it. */
export function fromFile(text: string): { notebook: Notebook; dataset: { title: string; version: string } } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw new NotebookError("notJson", "", { cause });
  }
  const { format, schema, dataset } = (file ?? {}) as Record<string, unknown>;
  if (format !== FORMAT) throw new NotebookError("notNotebook", "");
  if (typeof schema !== "number" || schema > SCHEMA) throw new NotebookError("newer", "");
  return { notebook: readNotebook(file, ""), dataset: readDataset(dataset, "dataset") };
}

/** Why a file cannot be read; `place` names the part, such as `views[2].name`. */
export class NotebookError extends Error {
  readonly fault: "notJson" | "notNotebook" | "newer" | "part" | "address";
  readonly place: string;
  constructor(fault: NotebookError["fault"], place: string, options?: ErrorOptions) {
    super(place ? `${fault}: ${place}` : fault, options);
    this.name = "NotebookError";
    this.fault = fault;
    this.place = place;
  }
}

/**
 * Reads a value of a file, or throws with its place; a schema library would weigh more than the page's own code for it.
 */
type Reader<T> = (value: unknown, place: string) => T;

function text(longest: number): Reader<string> {
  return (value, place) => {
    if (typeof value !== "string" || value.length > longest) throw new NotebookError("part", place);
    return value;
  };
}

/**
 * A view's address is a query of this page; a selection of many makes it long. Nothing else may be opened from a file.
 */
const query: Reader<string> = (value, place) => {
  const address = text(200_000)(value, place);
  if (address !== "" && !address.startsWith("?")) throw new NotebookError("address", place);
  return address;
};

function list<T>(read: Reader<T>): Reader<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new NotebookError("part", place);
    return value.map((item, i) => read(item, `${place}[${i}]`));
  };
}

function object<T extends Record<string, unknown>>(readers: { [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return (value, place) => {
    if (typeof value !== "object" || value === null) throw new NotebookError("part", place);
    const parts = Object.entries(readers).map(([name, read]) => [
      name,
      (read as Reader<unknown>)((value as Record<string, unknown>)[name], place ? `${place}.${name}` : name),
    ]);
    return Object.fromEntries(parts) as T;
  };
}

const readDataset = object({ title: text(1000), version: text(100) });

const readView = object({
  id: text(200),
  name: text(300),
  text: text(10_000),
  address: query,
  dataset: text(100),
  kept: text(40),
});

const readNote = object({ id: text(1000), name: text(1000), text: text(20_000), changed: text(40) });

const readNotebook = object({ views: list(readView), notes: list(readNote) });
