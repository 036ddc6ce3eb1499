import { inTwoLines } from "../labels/line-breaks.ts";
import type { Font } from "../labels/text-width.ts";
import { mix } from "../ui/palette.ts";
import type { FigureName } from "./figure-names.ts";
import { FEW, type NetworkDrawing } from "./network-scene.ts";

const PROJECT: Font = { family: "serif", size: 8.5, weight: 600 };
const ACTOR: Font = { family: "sans", size: 7 };

/**
 * The names that a network wants to show of some nodes: of what is chosen where something is, else of what is shared.
 */
export function namesOf(drawing: NetworkDrawing, ids: readonly string[]): FigureName[] {
  const { scene, marks, focus } = drawing;
  const isWanted = (id: string): boolean => {
    const { named, isTie } = marks.get(id)!;
    if (isTie) return scene.selection.includes(id);
    return focus ? focus.nodes.has(id) : named || scene.allNames || ids.length <= FEW;
  };
  return ids
    .filter((id) => scene.nameOf(id) !== "" && isWanted(id))
    .map((id) => nameOf(drawing, id, marks.get(id)!.named || focus !== null || ids.length <= FEW));
}

function nameOf({ scene, marks, at, focus }: NetworkDrawing, id: string, must: boolean): FigureName {
  const { palette, selection } = scene;
  const { kind, named, rank, isTie } = marks.get(id)!;
  const isProject = kind === "project" && !isTie;
  const isChosen = selection.includes(id);
  const actor = isChosen ? { ...ACTOR, weight: 600 } : ACTOR;
  const inside = isProject ? { ink: palette.ink, bed: palette.paper } : { ink: palette.paper, bed: null };
  return {
    id,
    lines: inTwoLines(scene.nameOf(id)),
    ...at(id),
    font: isProject ? PROJECT : actor,
    level: !must ? 2 : isProject ? 0 : 1,
    rank: rank + (isChosen ? 10_000 : 0),
    colour: named || focus ? palette.ink : mix(palette.ink, palette.paper, 0.75),
    must,
    ...(named && { inside }),
  };
}
