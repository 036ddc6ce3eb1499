import { numbers } from "../../server/contract/i18n/numbers.ts";
import type { FigureChoice } from "../figures/figure-choice.ts";

/** What is chosen of a figure in the panel, as its fields hold it. */
export interface FigureOptions extends Pick<
  FigureChoice,
  "figure" | "millimetres" | "theme" | "framed" | "allNames" | "people"
> {
  /** The title as it was changed; null leaves the view's. */
  title: string | null;
  /** The day to print on it, as YYYY-MM-DD; "" prints none. */
  date: string;
}

/** The words for a day given as YYYY-MM-DD; "" for none. */
export const dayIn = (language: string, date: string): string => numbers(language).date(date);
