import { numbers } from "../../../server/contract/i18n/numbers.ts";

/** How French writes numbers, counted things, lists and days. */
export const { number, count, plural, list, decimal, percent, date } = numbers("fr");
