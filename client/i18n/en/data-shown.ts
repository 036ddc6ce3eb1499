import type { dataShown as french } from "../fr/data-shown.ts";
import { date, time } from "./numbers.ts";

/** The words around every view on which data are shown. */
export const dataShown: typeof french = {
  which: "Data shown",
  ofPage: "data of this page",
  openOthers: "Open my data…",
  dropAnywhere: "Drop to open your data",
  /** `exact` tells the time too. */
  titleOpened: (title, iso, exact) => `${title} (opened on ${exact ? time(iso) : date(iso)})`,
};
