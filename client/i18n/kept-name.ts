import type { FirstWords } from "./words.ts";

/** Data that this browser keeps; `opened` is ISO 8601. */
interface Named {
  name: string;
  title: string;
  opened: string;
}

/** What data that are kept are called: by their title, and where others have it too, by when they were opened. */
export function keptName(one: Named, all: readonly Named[], words: FirstWords): string {
  return namesakes(one, all).length === 0
    ? one.title
    : words.dataShown.titleOpened(one.title, one.opened, needsTime(one, all));
}

/** Whether others of the same title were opened on the same day, so that only the time tells them apart. */
export const needsTime = (one: Named, all: readonly Named[]): boolean =>
  namesakes(one, all).some(({ opened }) => day(opened) === day(one.opened));

const namesakes = (one: Named, all: readonly Named[]): Named[] =>
  all.filter(({ name, title }) => name !== one.name && title === one.title);

/** The day where the reader is, as the page writes it. */
const day = (iso: string): string => new Date(iso).toDateString();
