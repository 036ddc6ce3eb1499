import { numbers } from "./numbers.ts";

const f = numbers("fr");
const e = numbers("en");

const fr = {
  title: "Table",
  rows: "Lignes",
  nodes: "points",
  links: "liens",
  filter: "Chercher dans la table",
  columns: "Colonnes",
  shown: (n: number, all: number) => `${f.number(n)} lignes sur ${f.number(all)}, dans ce que montre le filtre.`,
  none: "Aucune ligne. Videz la recherche de la table, ou élargissez le filtre.",
  choose: (name: string) => `Choisir ${name}`,
  see: "Voir les choisis sur le réseau",
  sortBy: (name: string) => `Trier par ${name}`,
  columnNames: {
    name: "Nom",
    kind: "Genre",
    projects: "Projets",
    linkCount: "Liens",
    region: "Région",
    otherNames: "Autres noms",
    legalForm: "Forme juridique",
    source: "De",
    role: "Rôle",
    target: "À",
    mention: "Mots imprimés",
    lines: "Lignes du carnet",
    status: "Fondement",
  },
};

const en: typeof fr = {
  title: "Table",
  rows: "Rows",
  nodes: "points",
  links: "links",
  filter: "Search in the table",
  columns: "Columns",
  shown: (n, all) => `${e.number(n)} rows of ${e.number(all)}, within what the filter shows.`,
  none: "No row. Empty the table’s search, or widen the filter.",
  choose: (name) => `Choose ${name}`,
  see: "See the chosen on the network",
  sortBy: (name) => `Sort by ${name}`,
  columnNames: {
    name: "Name",
    kind: "Kind",
    projects: "Projects",
    linkCount: "Links",
    region: "Region",
    otherNames: "Other names",
    legalForm: "Legal form",
    source: "From",
    role: "Role",
    target: "To",
    mention: "Printed words",
    lines: "Lines of the booklet",
    status: "Ground",
  },
};

/** The words of the table. */
export const TABLE = { fr, en };
/** Name of a column. */
export type ColumnName = keyof typeof fr.columnNames;
