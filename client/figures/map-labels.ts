import type { MapDrawing } from "./map-scene.ts";
import { PRINT_STYLE } from "./map-style.ts";
import { svgElement, svgPath } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

const { font, number: digits } = PRINT_STYLE;

/** Opacity of the paper under a name, so that arcs do not run through it. */
const BED = 0.7;

/** The names where the layout has them, their leader lines, and numbers for those without room. */
export function drawMapNames({ scene, layout }: MapDrawing): string {
  const { ink, paper } = scene.palette;
  const placed = [...layout.labels.values(), ...layout.numbers.values()];
  const leaders = placed.flatMap(({ leader }) =>
    leader
      ? [
          svgElement("path", {
            d: svgPath`M${leader.from.x} ${leader.from.y}L${leader.to.x} ${leader.to.y}`,
            stroke: ink,
          }),
        ]
      : [],
  );
  const names = [...layout.labels.values()].map(({ id, box, lines }) => {
    const isLeft = box.right < layout.marks.get(id)!.x;
    const step = (box.bottom - box.top) / lines.length;
    const words = lines.map((line, i) =>
      svgText(line, isLeft ? box.right : box.left, box.top + step * i + font.size * 0.9, font, ink, {
        anchor: isLeft ? "end" : "start",
      }),
    );
    return bedOf(box, paper) + words.join("");
  });
  const numbers = [...layout.numbers.values()].map(({ box, lines, where }) => {
    const bed = where === "inside" ? "" : bedOf(box, paper);
    const at = [(box.left + box.right) / 2, (box.top + box.bottom) / 2 + digits.size * 0.35] as const;
    return bed + svgText(lines[0]!, ...at, digits, ink, { anchor: "middle" });
  });
  return [
    svgElement("g", { class: "leaders", "stroke-width": 0.4 }, ...leaders, ""),
    svgElement("g", { class: "names" }, ...names, ...numbers, ""),
  ].join("");
}

/** Paper under a label. */
const bedOf = (box: { left: number; top: number; right: number; bottom: number }, paper: string): string =>
  svgElement("rect", {
    ...{ x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
    ...{ fill: paper, "fill-opacity": BED },
  });
