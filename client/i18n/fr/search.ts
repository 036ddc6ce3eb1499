import { count } from "./numbers.ts";

/** The words of the search. */
export const search = {
  label: "Chercher un{e} {project}, une personne, une organisation{?themes:, un thème}",
  placeholder: "Chercher un nom",
  key: "/",
  none: (q: string) => `Rien ne ressemble à « ${q} ». Essayez un nom plus court, ou un lieu.`,
  failed: "Rien ne répond : la recherche reprendra avec la connexion.",
  found: (n: number) => count(n, { one: "réponse", other: "réponses" }),
  more: (n: number) => `${count(n, { one: "autre réponse", other: "autres réponses" })}…`,
  otherName: (name: string) => `aussi « ${name} »`,
  filteredOut: "hors du filtre",
};
