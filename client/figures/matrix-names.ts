import { cutTo } from "../labels/line-breaks.ts";
import type { MatrixDrawing } from "./matrix-layout.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

/** The names of the rows at the left, and upright above their columns, cut where they find no room. */
export function drawRowNames({ scene, font, left, header, cell }: MatrixDrawing): string {
  const { rows, palette } = scene;
  const middle = font.size * 0.35;
  const names = rows.map(({ name }, index) => {
    const [atLeft, above] = [cutTo(left - 6, name, font), cutTo(header - 6, name, font)];
    const isWhole = atLeft === name && above === name;
    const row = header + index * cell + cell / 2 + middle;
    const column = left + index * cell + cell / 2 + middle;
    const turned = { transform: svgPath`rotate(-90 ${column} ${header - 4})` };
    return svgElement(
      "g",
      {},
      isWhole ? "" : svgTitle(name),
      svgText(atLeft, left - 4, row, font, palette.ink, { anchor: "end" }),
      svgText(above, column, header - 4, font, palette.ink, turned),
    );
  });
  return names.join("");
}
