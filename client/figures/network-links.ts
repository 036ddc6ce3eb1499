import { roleColour } from "../../server/contract/palette.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Role } from "../../server/contract/shared.ts";
import type { Point } from "../labels/box.ts";
import { rolesHeld } from "../model/network.ts";
import { edgeMarks, type EdgeMark } from "../picture/encoding.ts";
import { mix } from "../ui/palette.ts";
import { FADED, MARK, titleOf, type NetworkDrawing } from "./network-scene.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";

/** How much wider a link of a path is than others, and one of what is chosen. */
const ON_PATH = 3;
const TOUCHED = 1.35;

/** Of a link that the prose alone states. */
const DASHES = "3 2";

/** Links as SVG, a group for each role, and whether some are dashed. */
export function drawLinks(drawing: NetworkDrawing): { body: string; hasDashed: boolean } {
  const { shown, palette } = drawing.scene;
  const marks = edgeMarks(shown, drawing.marks, palette);
  const links = shown.edges().toSorted();
  const groups = rolesHeld(shown).flatMap((role) => {
    const lines = links.flatMap((key, index) =>
      shown.getEdgeAttribute(key, "role") === role ? [drawLink(drawing, role, key, index, marks.get(key)!)] : [],
    );
    return lines.length === 0 ? [] : [svgElement("g", { class: `role-${role}` }, ...lines)];
  });
  return { body: groups.join(""), hasDashed: links.some((key) => marks.get(key)!.dashed) };
}

function drawLink(
  { scene, index, at, focus }: NetworkDrawing,
  role: Role,
  key: string,
  place: number,
  { color, size, curvature, dashed }: EdgeMark,
): string {
  const { shown, palette, words, path } = scene;
  const [source, target] = shown.extremities(key);
  const isNear = focus !== null && focus.isNear(key, source, target);
  const wider = !isNear ? 1 : path.has(key) ? ON_PATH : TOUCHED;
  const fact = `${titleOf(scene, source)} – ${roleIn(words.roles, role)} – ${titleOf(scene, target)}`;
  return svgElement(
    "path",
    {
      "data-link": String(place),
      "data-ends": `${index.get(source)} ${index.get(target)}`,
      d: curveOf(at(source), at(target), curvature),
      stroke: focus === null ? color : isNear ? roleColour(palette, role) : mix(color, palette.paper, FADED),
      "stroke-width": size * MARK * wider,
      "stroke-dasharray": dashed ? DASHES : undefined,
    },
    svgTitle(fact),
  );
}

/** Straight, or bent to one side by a share of the length. */
function curveOf(from: Point, to: Point, bend: number): string {
  if (bend === 0) return svgPath`M${from.x} ${from.y}L${to.x} ${to.y}`;
  const x = (from.x + to.x) / 2 + (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * bend;
  return svgPath`M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}
