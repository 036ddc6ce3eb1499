import { number, count } from "./numbers.ts";

/** The words of the table. */
export const table = {
  title: "Table",
  rows: "Lignes",
  nodes: "points",
  links: "liens",
  search: "Chercher dans la table",
  columns: "Colonnes",
  shown: (table: "nodes" | "links", n: number, all: number) => {
    const things = count(n, table === "nodes" ? { one: "point", other: "points" } : { one: "lien", other: "liens" });
    return n === all ? `${things}, tout ce que montre le réseau.` : `${things} sur ${number(all)}.`;
  },
  ignored: (column: string, value: string) =>
    `Un filtre de cette adresse est laissé de côté : « ${value} » n’est pas une valeur de la colonne ${column}.`,
  none: "Aucune ligne ne répond à cette recherche.",
  clear: "Tout remettre dans la table",
  chooseAll: (n: number) => (n === 1 ? "Choisir cette ligne" : `Choisir ces ${number(n)} lignes`),
  onlyChosen: (n: number) => `Seulement les choisis (${number(n)})`,
  chooseNone: "Ne plus rien choisir",
  filterColumn: (name: string) => `Filtrer la colonne ${name}`,
  atLeast: (name: string) => `${name} : au moins`,
  /** « Nature », « Région » and « Forme juridique » are feminine. */
  any: (column: string) => (column === "role" || column === "status" ? "tous" : "toutes") as string,
  pages: "Pages de la table",
  previous: "Page précédente",
  next: "Page suivante",
  pageNumber: "Page",
  ofPages: (n: number) => `sur ${number(n)}`,
  page: (first: number, last: number, all: number) => `Lignes ${number(first)} à ${number(last)} sur ${number(all)}`,
  choose: (name: string) => `Choisir ${name}`,
  see: "Voir sur le réseau",
  sortBy: (name: string) => `Trier par ${name}`,
};
