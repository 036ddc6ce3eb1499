import { count, number } from "./numbers.ts";

/** The words of the search. */
export const search = {
  label: "Chercher un{e} {project}, une personne, une organisation{?themes:, un thème}",
  placeholder: "Chercher un nom",
  key: "/",
  none: (q: string) => `Rien ne ressemble à « ${q} ». Essayez un nom plus court, ou un lieu.`,
  failed: "Rien ne répond : la recherche reprendra avec la connexion.",
  found: (n: number) => count(n, { one: "réponse", other: "réponses" }),
  more: (next: number, left: number) =>
    `${next < left ? `${number(next)} de plus, sur ` : ""}${count(left, { one: "autre réponse", other: "autres réponses" })}…`,
  tooMany: (left: number) => `Encore ${count(left, { one: "réponse", other: "réponses" })} : précisez le nom.`,
  otherName: (name: string) => `aussi « ${name} »`,
  filteredOut: "hors du filtre",
};
