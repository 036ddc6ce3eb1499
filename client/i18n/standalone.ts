const fr = {
  drawing: "Le réseau",
  zoomIn: "Rapprocher",
  zoomOut: "Éloigner",
  zoomAll: "Tout voir",
  hint: "Cliquer un point l’ouvre dans la liste. Glisser déplace, Ctrl + molette rapproche.",
  list: "Les points et ce qui les relie",
  find: "Chercher un nom",
  found: { one: "point", other: "points" },
  alone: "Aucun lien dans cette vue.",
  role: (heading: string) => `${heading}\u202f:`,
  source: (citation: string) => `Source\u202f: ${citation}`,
  version: (edition: string, version: string) => `Édition ${edition}, données ${version}, fait avec Maillage.`,
  absence: "Un nom absent de la source n’est pas un lien absent.",
  whole: "Ouvrir cette vue dans Maillage",
  loading: "Le réseau arrive…",
  failed: (detail: string) => `Cette vue n’a pas pu être chargée. ${detail}`,
  tooMany: (n: string, most: string) =>
    `${n} points : une vue à intégrer en tient ${most} au plus. Ouvrez-la dans Maillage, ou filtrez-la d’abord.`.replace(
      " :",
      "\u202f:",
    ),
};

const en: typeof fr = {
  drawing: "The network",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  zoomAll: "See all",
  hint: "A click on a point opens it in the list. Drag to move, Ctrl + wheel to zoom.",
  list: "The points and what ties them",
  find: "Search a name",
  found: { one: "point", other: "points" },
  alone: "No link in this view.",
  role: (heading) => `${heading}:`,
  source: (citation) => `Source: ${citation}`,
  version: (edition, version) => `Edition ${edition}, data ${version}, made with Maillage.`,
  absence: "A name that the source omits is not a tie that is absent.",
  whole: "Open this view in Maillage",
  loading: "The network is on its way…",
  failed: (detail) => `This view could not be loaded. ${detail}`,
  tooMany: (n, most) => `${n} points: a view to embed holds ${most} at most. Open it in Maillage, or filter it first.`,
};

/** The words of views that stand alone: embedded in another page, or in a file. */
export const STANDALONE = { fr, en };
export type StandaloneWords = typeof fr;
