import type { Noun } from "../numbers.ts";
import { count, date, decimal, number } from "./numbers.ts";
import { projectForms } from "./project-forms.ts";

/** The sentences about how far two readers agree, as methods state them. */
export const agreement = {
  journals: (a: string, b: string, day: string, base: string, version: string) =>
    `Deux journaux de corrections de « ${base} », version ${version}, faits séparément, ont été comparés le ${date(day)} : ${a} et ${b} ; ce qu’aucun des deux ne corrige y compte comme un accord.`,
  packages: (a: string, b: string, day: string) =>
    `Deux lectures de la même source, faites séparément, ont été comparées le ${date(day)} : ${a} et ${b}.`,
  journal: (name: string, n: number, hash: string) =>
    `« ${name} » (${count(n, { one: "correction", other: "corrections" })}, SHA-256 ${hash})`,
  package: (name: string, version: string) => `« ${name} » (version ${version})`,
  units: (projects: number, project: Noun) => {
    const { e, them } = projectForms(project);
    return `Les unités sont, par colonne, les ${project.other} des deux lectures (${number(projects)}), ou les organisations ou personnes que les deux ont (une case vide est une réponse, sauf dans une colonne qu’une lecture laisse tout entière vide, qui n’a pas d’unités), et, par rôle, chacun${e} de ces ${project.other} avec chaque nom que l’une ou l’autre lie à l’un${e} d’${them} par ce rôle.`;
  },
  unread: (n: number, project: Noun) => {
    const { e } = projectForms(project);
    const [s, are] = n < 2 ? ["", "est"] : ["s", "sont"];
    return `${count(n, project)} qu’une lecture au moins n’a pas lu${e}${s} en entier ${are} laissé${e}${s} de côté.`;
  },
  fields: {
    "projects.name": "nom (projects.csv)",
    "organisations.name": "nom (organisations)",
    "persons.name": "nom (personnes)",
    title: "titre",
    legal_form: "forme juridique",
    sites: "sites",
    "organisations.type": "nature (organisations)",
    "organisations.site": "site (organisations)",
  } as Record<string, string>,
  field: (name: string, units: number, percent: string, kappa: string, alpha: string) =>
    `${name} : n = ${number(units)}, accord ${percent}, kappa de Cohen ${kappa}, alpha de Krippendorff ${alpha}`,
  between: " ; ",
  percent: (share: number) => `${decimal(100 * share)} %`,
  value: (value: number) => decimal(value),
  interval: (value: number, low: number, high: number) => `${decimal(value)} [${decimal(low)} ; ${decimal(high)}]`,
  noValue: "sans valeur",
  intervals: (resamples: number, seed: number) =>
    `Entre crochets, l’intervalle à 95 % (percentiles 2,5 et 97,5 de ${count(resamples, { one: "rééchantillonnage", other: "rééchantillonnages" })} des unités avec remise, graine ${number(seed)}).`,
  settled: (differences: number, settled: number) =>
    `${count(differences, { one: "différence", other: "différences" })}, ${settled === 0 ? "dont aucune n’est tranchée" : `dont ${count(settled, { one: "tranchée", other: "tranchées" })}, chacune avec sa raison`}.`,
  none: "Les deux lectures ne diffèrent en rien.",
  inPack: "agreement.csv       l’accord des deux lectures comparées, champ par champ, avec ses conditions",
};
