import { numbers } from "../../../server/contract/i18n/numbers.ts";

/** How French writes numbers, counted things, lists, days, times and names of languages. */
export const { number, count, plural, list, decimal, percent, roughPercent, date, time, languageName } = numbers("fr");
