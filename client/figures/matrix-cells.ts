import type { Palette } from "../../server/contract/palette.ts";
import { textWidth, type Font } from "../labels/text-width.ts";
import { mannerOf, type Manner, type Tie } from "../model/ties.ts";
import { mix } from "../ui/palette.ts";
import { LARGEST, SMALLEST, type MatrixDrawing } from "./matrix-layout.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

/** A square on the plate. */
interface Square {
  x: number;
  y: number;
  side: number;
}

/** A cell: what ties its row and column, and how much where the number finds room. */
export function drawCell(drawing: MatrixDrawing, row: number, column: number): string {
  const { scene, left, header, cell } = drawing;
  const { rows, tieOf, within, format, palette } = scene;
  const [a, b] = [rows[row]!, rows[column]!];
  const tie = row === column ? within?.get(a.id) : tieOf(a.id, b.id);
  const most = row === column ? drawing.mostWithin : drawing.most;
  const ends = row === column ? a.name : `${a.name} – ${b.name}`;
  const title = tie ? `${ends} : ${format(tie.weight)}` : ends;
  const square = { x: left + column * cell, y: header + row * cell, side: cell };
  const fill = tie ? "none" : row === column ? palette.faint : palette.paper;
  return svgElement(
    "g",
    {},
    svgTitle(title),
    tie ? drawTie(mannerOf(tie, scene.words.apart), tie.weight / most, palette, square) : "",
    svgElement("rect", { ...rectOf(square), fill, stroke: palette.faint, "stroke-width": 0.4 }),
    tie ? drawValue(drawing, tie, square) : "",
  );
}

/**
 * A square coloured by what ties two rows: parted where that is coaching and other roles. `share` of the strongest tie.
 */
export function drawTie(manner: Manner, share: number, palette: Palette, square: Square): string {
  const { x, y, side } = square;
  const shade = (colour: string): string => mix(colour, palette.paper, 0.22 + 0.33 * share);
  const [coaches, others] = [palette.kinds.person.full, palette.kinds.organisation.full];
  const d = svgPath`M${x + side} ${y}v${side}h${-side}z`;
  return [
    svgElement("rect", { ...rectOf(square), fill: shade(manner === "others" ? others : coaches) }),
    manner === "both" ? svgElement("path", { d, fill: shade(others) }) : "",
  ].join("");
}

function drawValue({ scene, cell }: MatrixDrawing, { weight }: Tie, { x, y }: Square): string {
  const font: Font = { family: "sans", size: Math.min(LARGEST, Math.max(SMALLEST, cell * 0.45)) };
  const value = scene.format(weight);
  if (textWidth(value, font) > cell) return "";
  const base = y + cell / 2 + font.size * 0.35;
  return svgText(value, x + cell / 2, base, font, scene.palette.ink, { anchor: "middle" });
}

const rectOf = ({ x, y, side }: Square) => ({ x, y, width: side, height: side });
