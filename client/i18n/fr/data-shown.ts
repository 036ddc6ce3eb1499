import { date, time } from "./numbers.ts";

/** The words around every view on which data are shown. */
export const dataShown = {
  which: "Données montrées",
  ofPage: "données de cette page",
  openOthers: "Ouvrir mes données…",
  dropAnywhere: "Déposez pour ouvrir vos données",
  /** `exact` tells the time too. */
  titleOpened: (title: string, iso: string, exact: boolean) => `${title} (ouvert le ${exact ? time(iso) : date(iso)})`,
};
