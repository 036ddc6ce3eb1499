import type { standalone as french } from "../fr/standalone.ts";

/** The words of views that stand alone: embedded in another page, or in a file. */
export const standalone: typeof french = {
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
  version: (edition, version) =>
    `${edition === "" ? "Data" : `Edition ${edition}, data`} ${version}, made with Maillage.`,
  absence: "A name that the source omits is not a tie that is absent.",
  whole: "Open this view in Maillage",
  noScript: "This view needs JavaScript.",
  loading: "The network is on its way…",
  failed: (detail) => `This view could not be loaded. ${detail}`,
  tooMany: (n, most) => `${n} points: a view to embed holds ${most} at most. Open it in Maillage, or filter it first.`,
};
