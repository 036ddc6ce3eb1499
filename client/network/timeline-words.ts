import type { Words } from "../i18n/words.ts";
import { inMonths, type Month, type Period } from "../model/timeline.ts";

/** An end of a period as the language says it: a year, or a month where periods are months. */
export const sayEnd = (month: Month, periods: readonly Period[], words: Words): string =>
  inMonths(periods)
    ? words.timeline.month(new Date(Date.UTC(Math.floor(month / 12), month % 12)))
    : String(Math.floor(month / 12));

/** A period as the language says it. */
export const sayPeriod = ({ from, to }: Period, periods: readonly Period[], words: Words): string =>
  words.timeline.stretch(sayEnd(from, periods, words), sayEnd(to, periods, words));
