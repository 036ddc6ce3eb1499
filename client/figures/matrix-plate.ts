import { mannerOf } from "../model/ties.ts";
import { drawCell, drawTie } from "./matrix-cells.ts";
import { layOutMatrix, type MatrixScene } from "./matrix-layout.ts";
import { drawRowNames } from "./matrix-names.ts";
import type { LegendGroup, Plate } from "./plate.ts";
import { svgElement } from "./svg-element.ts";

const MANNERS = ["coaches", "others", "both"] as const;

/**
 * Projects × projects or regions × regions as the plate of a figure, `width` points wide and no more than `high`, of
 * `mostRows` rows of the lesser at most: a value in each cell, coloured by what ties the two and darker for more.
 */
export function matrixPlate(scene: MatrixScene, width: number, high = Infinity): Plate {
  const { rows, notes, words } = scene;
  const drawing = layOutMatrix(scene, width, high);
  const cells = rows.flatMap((_, row) => rows.map((_, column) => drawCell(drawing, row, column)));
  const legend = legendOf(scene);
  const hasTies = rows.some((a) => rows.some((b) => scene.tieOf(a.id, b.id)));
  return {
    width,
    height: drawing.header + rows.length * drawing.cell,
    body: [drawRowNames(drawing), ...cells].join(""),
    legend,
    notes: [...notes, hasTies ? words.figure.strength : ""],
  };
}

/** An empty cell, and one for each manner in which rows are tied. */
function legendOf({ rows, tieOf, within, nothing, palette, words }: MatrixScene): [LegendGroup] {
  const between = rows.flatMap((a, row) => rows.slice(0, row).flatMap((b) => tieOf(a.id, b.id) ?? []));
  const ties = [...between, ...rows.flatMap(({ id }) => within?.get(id) ?? [])];
  const manners = new Set(ties.map((tie) => mannerOf(tie, words.apart)));
  const square = { x: 0.5, y: 0.5, width: 9, height: 9 };
  const line = { fill: palette.paper, stroke: palette.faint, "stroke-width": 0.6 };
  // Of one colour alone there is nothing to tell.
  const items = MANNERS.filter((manner) => words.apart !== null && manners.has(manner)).map((manner) => ({
    sign: drawTie(manner, 1, palette, { x: 0.5, y: 0.5, side: 9 }),
    text: words.figure.manners[manner],
  }));
  return [
    {
      title: words.figure.cells,
      items: [{ sign: svgElement("rect", { ...square, ...line }), text: nothing }, ...items],
    },
  ];
}
