import { numbers } from "./numbers.ts";
import { french } from "./typography.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = french({
  title: "Table",
  rows: "Lignes",
  nodes: "points",
  links: "liens",
  search: "Chercher dans la table",
  columns: "Colonnes",
  shown: (table: "nodes" | "links", n: number, all: number) => {
    const things = f.count(n, table === "nodes" ? { one: "point", other: "points" } : { one: "lien", other: "liens" });
    return n === all ? `${things}, tout ce que montre le réseau.` : `${things} sur ${f.number(all)}.`;
  },
  ignored: (column: string, value: string) =>
    `Un filtre de cette adresse est laissé de côté : « ${value} » n’est pas une valeur de la colonne ${column}.`,
  none: "Aucune ligne ne répond à cette recherche.",
  clear: "Tout remettre dans la table",
  chooseAll: (n: number) => (n === 1 ? "Choisir cette ligne" : `Choisir ces ${f.number(n)} lignes`),
  onlyChosen: (n: number) => `Seulement les choisis (${f.number(n)})`,
  chooseNone: "Ne plus rien choisir",
  filterColumn: (name: string) => `Filtrer la colonne ${name}`,
  atLeast: (name: string) => `${name} : au moins`,
  /** « Nature », « Région » and « Forme juridique » are feminine. */
  any: (column: string) => (column === "role" || column === "status" ? "tous" : "toutes") as string,
  pages: "Pages de la table",
  previous: "Page précédente",
  next: "Page suivante",
  pageNumber: "Page",
  ofPages: (n: number) => `sur ${f.number(n)}`,
  page: (first: number, last: number, all: number) =>
    `Lignes ${f.number(first)} à ${f.number(last)} sur ${f.number(all)}`,
  choose: (name: string) => `Choisir ${name}`,
  see: "Voir sur le réseau",
  sortBy: (name: string) => `Trier par ${name}`,
  columnNames: {
    name: "Nom",
    kind: "Nature",
    projects: "Projets",
    linkCount: "Liens",
    region: "Région",
    otherNames: "Autres noms",
    legalForm: "Forme juridique",
    note: "Ma note",
    source: "De",
    role: "Rôle",
    target: "À",
    mention: "Mots imprimés",
    lines: "Place dans la source",
    status: "Fondement",
  },
});

const en: typeof fr = {
  title: "Table",
  rows: "Rows",
  nodes: "points",
  links: "links",
  search: "Search in the table",
  columns: "Columns",
  shown: (table, n, all) => {
    const things = e.count(n, table === "nodes" ? { one: "point", other: "points" } : { one: "link", other: "links" });
    return n === all ? `${things}, all that the network shows.` : `${things} of ${e.number(all)}.`;
  },
  ignored: (column, value) =>
    `One filter of this address is left aside: “${value}” is not a value of the column ${column}.`,
  none: "No row answers this search.",
  clear: "Put everything back into the table",
  chooseAll: (n) => (n === 1 ? "Choose this row" : `Choose these ${e.number(n)} rows`),
  onlyChosen: (n) => `Only the chosen (${e.number(n)})`,
  chooseNone: "Choose nothing",
  filterColumn: (name) => `Filter the column ${name}`,
  atLeast: (name) => `${name}: at least`,
  any: () => "all",
  pages: "Pages of the table",
  previous: "Previous page",
  next: "Next page",
  pageNumber: "Page",
  ofPages: (n) => `of ${e.number(n)}`,
  page: (first, last, all) => `Rows ${e.number(first)} to ${e.number(last)} of ${e.number(all)}`,
  choose: (name) => `Choose ${name}`,
  see: "See on the network",
  sortBy: (name) => `Sort by ${name}`,
  columnNames: {
    name: "Name",
    kind: "Kind",
    projects: "Projects",
    linkCount: "Links",
    region: "Region",
    otherNames: "Other names",
    legalForm: "Legal form",
    note: "My note",
    source: "From",
    role: "Role",
    target: "To",
    mention: "Printed words",
    lines: "Place in the source",
    status: "Ground",
  },
};

/** The words of the table. */
export const TABLE = { fr, en };
/** The words of the table in one language. */
export type TableWords = typeof fr;
