import { setOption, batch, setPage, type State, type Step } from "../state.ts";

/**
 * One option of a view: its name in the address, what its text means, and how a value is written; null stays out of it.
 */
export interface Option<T> {
  name: string;
  read(text: string | undefined): T;
  write(value: T): string | null;
}

/** One of a few values; the first where the address says nothing or something else. */
export const oneOf = <T extends string>(name: string, values: readonly [T, ...T[]]): Option<T> => ({
  name,
  read: (text) => values.find((value) => value === text) ?? values[0],
  write: (value) => value,
});

/** Whether something is asked for. */
export const flag = (name: string): Option<boolean> => ({
  name,
  read: (text) => text === "true",
  write: (value) => (value ? "true" : null),
});

/** Any text; null where there is none. */
export const text = (name: string): Option<string | null> => ({
  name,
  read: (given) => given || null,
  write: (value) => value,
});

/** Words separated by spaces. */
export const words = (name: string): Option<readonly string[]> => ({
  name,
  read: (given) => wordsIn(given ?? ""),
  write: (value) => value.join(" ") || null,
});

/** The same, null where the address says nothing; `none` stands for no word at all. */
export const wordsChosen = (name: string): Option<readonly string[] | null> => ({
  name,
  read: (given) => (given === undefined ? null : wordsIn(given)),
  write: (value) => value && (value.join(" ") || "none"),
});

const wordsIn = (given: string): string[] => given.split(" ").filter((word) => word !== "" && word !== "none");

/** A whole number from 1; null where there is none. */
export const count = (name: string): Option<number | null> => ({
  name,
  read: (given) => (given !== undefined && /^[1-9]\d{0,6}$/.test(given) ? Number(given) : null),
  write: (value) => (value === null ? null : String(value)),
});

/** The options of one view as one typed record. */
export interface OptionRecord<Values> {
  /** What the address says; what it says wrongly is as when it says nothing. */
  read: (state: Pick<State, "options">) => Values;
  /** Changes some of them, without a step of its own in the history. */
  set: (part: Partial<Values>) => Step;
  /** The same as a page that one turns: Back undoes it. */
  setPage: (part: Partial<Values>) => Step;
  /** Goes back to what stands where the address says nothing. */
  clear: (...fields: (keyof Values & string)[]) => Step;
}

/** Makes the record of a view from its options. */
export function optionRecord<Values extends object>(fields: {
  [Field in keyof Values]: Option<Values[Field]>;
}): OptionRecord<Values> {
  const names = Object.keys(fields) as (keyof Values & string)[];
  const changes = (part: Partial<Values>, step: typeof setOption): Step[] =>
    names.filter((field) => part[field] !== undefined).map((field) => step(fields[field].name, written(field, part)));
  const written = <Field extends keyof Values>(field: Field, part: Partial<Values>): string | null =>
    fields[field].write(part[field]!);
  return {
    read: ({ options }) =>
      Object.fromEntries(names.map((field) => [field, fields[field].read(options[fields[field].name])])) as Values,
    set: (part) => quietly(changes(part, setOption)),
    setPage: (part) => ({ ...quietly(changes(part, setPage)), quiet: false }),
    clear: (...cleared) => quietly(cleared.map((field) => setOption(fields[field].name, null))),
  };
}

const quietly = (steps: readonly Step[]): Step =>
  steps.length === 1 ? steps[0]! : { ...batch("option", steps), quiet: true };
