import { count, plural } from "./numbers.ts";

const actors = { one: "acteur", other: "acteurs" };

/** The words of the comparison of two editions. */
export const editions = {
  one: "Une seule édition est ouverte : il en faut deux pour les comparer. Vos propres données se comparent depuis « Mes données » ; qui tient ce site peut en charger une autre à côté de celle-ci : npm start -- --dataset DOSSIER --dataset DOSSIER2.",
  lead: "Un acteur reste quand il prend part à un{e} {project} de chacune des deux éditions, comme {nouns}.",
  from: "De",
  to: "À",
  same: "Choisissez deux éditions différentes.",
  failed: "La question n’a pas abouti.",
  loading: "On compare les éditions…",
  finding: (stayed: number, left: number, came: number, from: string, to: string) =>
    `De ${from} à ${to} : ${count(stayed, actors)} ${plural(stayed, { one: "reste", other: "restent" })}, ${count(left, actors)} ${plural(left, { one: "part", other: "partent" })}, ${count(came, actors)} ${plural(came, { one: "arrive", other: "arrivent" })}.`,
  caveat: "Une même organisation n’est reconnue d’une édition à l’autre que si elle y a le même identifiant.",
  through: "D’une édition à la suivante",
  step: (from: string, to: string) => `De ${from} à ${to}`,
  stayed: "Restent",
  left: "Partent",
  came: "Arrivent",
  actor: "Acteur",
  projects: (edition: string) => `{Projects} de ${edition}`,
};
