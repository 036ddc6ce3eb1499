import type { attributes as french } from "../fr/attributes.ts";
import { date, decimal } from "./numbers.ts";

const range = (from: string | null, to: string | null) =>
  from === null ? `up to ${to}` : to === null ? `from ${from}` : from === to ? from : `${from} to ${to}`;

/** What the values of a package's own columns are, and what a filter asks of them, in English. */
export const attributes: typeof french = {
  truth: { true: "yes", false: "no" },
  decimal,
  date,
  asked: (name, what) => `${name}: ${what}`,
  range,
  days: range,
};
