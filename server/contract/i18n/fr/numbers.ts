import { numbers } from "../numbers.ts";

/** How French writes numbers, counted things, lists, days and names of languages. */
export const { number, count, plural, list, decimal, percent, rough, roughPercent, date, languageName } = numbers("fr");
