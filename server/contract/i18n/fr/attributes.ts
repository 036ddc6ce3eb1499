import { date, decimal } from "./numbers.ts";

/** What the values of a package's own columns are, and what a filter asks of them, in French. */
export const attributes = {
  truth: { true: "oui", false: "non" } as Record<"true" | "false", string>,
  decimal,
  date,
  asked: (name: string, what: string) => `${name} : ${what}`,
  range: (from: string | null, to: string | null) =>
    from === null ? `jusqu’à ${to}` : to === null ? `à partir de ${from}` : from === to ? from : `de ${from} à ${to}`,
  /** The same of days. */
  days: (from: string | null, to: string | null) =>
    from === null ? `jusqu’au ${to}` : to === null ? `à partir du ${from}` : from === to ? from : `du ${from} au ${to}`,
};
