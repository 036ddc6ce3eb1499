import type { stage as french } from "../fr/stage.ts";

/** The words of the picture of the network. */
export const stage: typeof french = {
  label: "The network",
  help: "Arrows: go to the neighbour on that side. Page Down: next neighbour. Enter: open the sheet. Space: add to what is chosen. Backspace: go back. “?”: every key.",
  tools: "Tools of the picture",
  zoomIn: "Closer",
  zoomOut: "Further",
  zoomAll: "See all",
  noPicture: "This browser cannot draw the network (WebGL is missing). This list holds all that the picture shows.",
  lost: "The drawing was interrupted (the graphics card took it back). The list below says the same; the drawing returns as soon as it can.",
  retry: "Draw again",
  choose: (name, kind) => `Choose: ${name} (${kind})`,
  listTitle: "The points and their links",
  listName: "Name",
  listKind: "Kind",
  listLinks: "Links",
  noted: "annotated",
};
