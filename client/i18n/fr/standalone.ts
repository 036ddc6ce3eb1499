/** The words of views that stand alone: embedded in another page, or in a file. */
export const standalone = {
  drawing: "Le réseau",
  zoomIn: "Rapprocher",
  zoomOut: "Éloigner",
  zoomAll: "Tout voir",
  hint: "Cliquer un point l’ouvre dans la liste. Glisser déplace, Ctrl + molette rapproche.",
  list: "Les points et ce qui les relie",
  find: "Chercher un nom",
  found: { one: "point", other: "points" },
  alone: "Aucun lien dans cette vue.",
  role: (heading: string) => `${heading} :`,
  source: (citation: string) => `Source : ${citation}`,
  version: (edition: string, version: string) =>
    `${edition === "" ? "Données" : `Édition ${edition}, données`} ${version}, fait avec Maillage.`,
  absence: "Un nom absent de la source n’est pas un lien absent.",
  whole: "Ouvrir cette vue dans Maillage",
  noScript: "Cette vue a besoin de JavaScript.",
  loading: "Le réseau arrive…",
  failed: (detail: string) => `Cette vue n’a pas pu être chargée. ${detail}`,
  tooMany: (n: string, most: string) =>
    `${n} points : une vue à intégrer en tient ${most} au plus. Ouvrez-la dans Maillage, ou filtrez-la d’abord.`,
};
