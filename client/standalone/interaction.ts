import { startSelection } from "./selection.ts";
import { startPanZoom } from "./pan-zoom.ts";
import { startListSearch } from "./list-search.ts";

/**
 * Ties the drawing of a standalone view to its list: a click on a mark opens its fold and fades the rest, the
 * search shortens the list, buttons, Ctrl + wheel, dragging and arrow keys move the drawing. Needs nothing but the
 * document.
 */
export function startInteraction(root: ParentNode): void {
  const picture = root.querySelector<SVGSVGElement>("svg.standalone-picture");
  const folds = [...root.querySelectorAll<HTMLDetailsElement>("details[data-of]")];
  if (!picture) return;
  for (const hidden of root.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  startSelection(picture, folds);
  startListSearch(root, folds);
  startPanZoom(root, picture);
}
