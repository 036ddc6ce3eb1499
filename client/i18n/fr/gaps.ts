import { number, count } from "./numbers.ts";

/** The words of pairs with common themes and no shared actor. */
export const gaps = {
  lead: "Paires qui travaillent les mêmes thèmes sans acteur commun nommé : de quoi préparer des échanges entre pairs. D’abord celles qui ont le plus de thèmes communs, puis celles dont la part commune est la plus grande.",
  themes: "Thèmes communs",
  share: "Part commune",
  shareHelp: "Part commune : thèmes communs sur tous les thèmes des deux ; 1 quand ce sont les mêmes (Jaccard).",
  hidden: "Partenaires sans nom",
  found: (n: number) =>
    `${count(n, { one: "paire travaille", other: "paires travaillent" })} au moins un même thème sans acteur partagé nommé.`,
  caveat:
    "À vérifier avant d’en conclure : un partenaire cité sans nom peut cacher un acteur commun. Plus il y en a, moins l’écart est sûr.",
  noThemes:
    "Ces données ne disent pas sur quels thèmes portent les {projects} : on ne peut pas chercher ce qu’{it}s ont en commun. Une colonne de thèmes, dans le fichier, le permettrait.",
  none: "Aucune paire du choix n’a de thème commun sans partager aussi un acteur. Élargissez le choix des {projects}.",
  shown: (n: number, total: number) => `Les ${number(n)} plus proches sur ${number(total)}.`,
  read: "Lire les mots {printed}s",
  printedThemes: "Thèmes tels que dans {source}",
  printedUnnamed: "Partenaires cités sans nom",
  noUnnamed: "aucun",
  open: "liste ouverte (« etc. » ou « … »)",
};
