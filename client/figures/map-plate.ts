import { layoutMap } from "./map-layout.ts";
import { drawMapNames } from "./map-labels.ts";
import { drawInsets, drawLand, drawOverseas } from "./map-land.ts";
import { mapLegend } from "./map-legend.ts";
import { drawArcs, drawClips, drawPlaces } from "./map-marks.ts";
import { notDrawn } from "./map-not-drawn.ts";
import { mapQuestion } from "./map-question.ts";
import type { MapDrawing, MapScene } from "./map-scene.ts";
import { PRINT_STYLE } from "./map-style.ts";
import type { Plate } from "./plate.ts";
import { inSeveral } from "./project-places.ts";

/**
 * France with its projects at their best-known places and an arc for each pair that shares actors, or its regions with
 * the pairs summed between them, laid out as on the page; `width` points wide, the map no more than `high`.
 */
export function mapPlate(scene: MapScene, width: number, high = Infinity): Plate {
  const { asked, words, notes } = scene;
  const question = mapQuestion(asked);
  const plate = { width, high, view: question.view, grows: high === Infinity };
  const layout = layoutMap(question.places, question.ties, plate, PRINT_STYLE);
  const chosen = scene.selection.filter((id) => layout.marks.has(id));
  const drawing: MapDrawing = { scene, question, layout, chosen };
  const nameOf = (id: string): string => asked.whole.getNodeAttribute(id, "name");
  return {
    width,
    height: layout.height,
    body: [drawClips, drawLand, drawOverseas, drawInsets, drawArcs, drawPlaces, drawMapNames]
      .map((draw) => draw(drawing))
      .join(""),
    legend: mapLegend(drawing),
    notes: [
      ...notes,
      asked.around !== null && question.view ? words.figure.frameAround(nameOf(asked.around)) : "",
      notDrawn(question, layout, words),
      words.figure.several(inSeveral(question.counted)),
      asked.ends === "regions" ? words.figure.bandWidth : words.figure.arcWidth,
      question.elsewhere.length > 0 ? words.figure.elsewhere(question.elsewhere.map(nameOf)) : "",
      words.figure.mapCredit,
    ],
  };
}
