import { kinds } from "../kinds.ts";
import { count, list, number } from "./numbers.ts";

const month = new Intl.DateTimeFormat("fr", { month: "long", year: "numeric", timeZone: "UTC" });

/** Names that are listed; of more, how many others there are. */
const LISTED = 5;

const firstOf = (names: readonly string[]): string => {
  const others = names.length - LISTED;
  if (others <= 0) return list(names);
  return list([...names.slice(0, LISTED), others === 1 ? "un{e} autre" : `${number(others)} autres`]);
};

/** The words of the timeline beside the filters. */
export const timeline = {
  title: "Dans le temps",
  by: "D’après",
  span: (first: string, last: string) => `en cours, de « ${first} » à « ${last} »`,
  /** A month by its first day. */
  month: (day: Date) => month.format(day),
  stretch: (from: string, to: string) => (from === to ? from : `${from} à ${to}`),
  earliest: "Première période",
  latest: "Dernière période",
  /** What the bars show: from when to when, and when most projects are. */
  bars: (from: string, to: string, most: number, when: string) =>
    `De ${from} à ${to} ; le plus ${when} : ${count(most, kinds.project)}.`,
  undatedKept: (n: number, isSpan: boolean) =>
    isSpan
      ? `${count(n, kinds.project)} sans date de début ou de fin : une période qui la demande ${n > 1 ? "les " : "l’"}écarte.`
      : `${count(n, kinds.project)} sans date : tout choix d’une période ${n > 1 ? "les " : "l’"}écarte.`,
  undatedLeftOut: (n: number) =>
    `${count(n, kinds.project)} sans date : la période choisie ${n > 1 ? "les " : "l’"}écarte.`,
  /** Their names, the first of them where there are many. */
  endedBeforeBegun: (names: readonly string[]) =>
    `${count(names.length, kinds.project)} dont la fin vient avant le début, dans aucune barre : ${firstOf(names)}.`,
  all: "Toute la durée",
  table: "En chiffres",
  period: "Période",
  projects: "{Projects}",
};
