import type { Box } from "../labels/box.ts";
import type { Inset } from "./map-enlargement.ts";
import { DEPARTEMENTS } from "./france.ts";
import type { Projection } from "./map-place.ts";
import { tintOf, type MapDrawing } from "./map-scene.ts";
import { PRINT_STYLE } from "./map-style.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";
import { svgText } from "./svg-text.ts";

const { font } = PRINT_STYLE;

/** Opacity of the ground of a frame overseas. */
const FRAME_SHADE = 0.14;

/** The outlines of France, each region tinted by the number of its projects. */
export const drawLand = (drawing: MapDrawing): string =>
  svgElement("g", { id: "land", "clip-path": "url(#ground)" }, drawOutlines(drawing, drawing.layout));

function drawOutlines({ scene, question, layout }: MapDrawing, { scale, dx, dy }: Projection): string {
  const { palette } = scene;
  const tints = new Map(question.regions.map(({ code, shade }) => [code, tintOf(palette, shade)]));
  const outlines = DEPARTEMENTS.map(({ path, region, name }) =>
    svgElement("path", { d: path, fill: tints.get(region) }, svgTitle(name)),
  );
  // Two decimals would shift the outlines by a point.
  const transform = `${svgPath`translate(${dx} ${dy})`} scale(${Math.round(scale * 1e5) / 1e5})`;
  return svgElement(
    "g",
    { transform, stroke: palette.paper, "stroke-width": (0.6 * layout.scale) / scale },
    ...outlines,
  );
}

/** The frames that enlarge, and the parts of the map that they are taken from, marked with the same letters. */
export function drawInsets(drawing: MapDrawing): string {
  const { insets, signs } = drawing.layout;
  const { palette } = drawing.scene;
  const rule = ruleOf(drawing);
  const sources = insets.map(({ id, letter, source }) => {
    const sign = signs.get(id)!;
    const at = [(sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2 + font.size * 0.35] as const;
    return (
      svgElement("rect", { ...rectOf(source), ...rule }) +
      svgText(letter, ...at, font, palette.ink, { anchor: "middle" })
    );
  });
  return [...sources, ...insets.map((inset, index) => drawInset(drawing, inset, index))].join("");
}

const ruleOf = ({ scene }: MapDrawing) => ({ fill: "none", stroke: scene.palette.ink, "stroke-width": 0.5 });

/** A frame with its title and the outlines in it. */
function drawInset(
  drawing: MapDrawing,
  { letter, box, inner, projection, regions, times }: Inset,
  index: number,
): string {
  const { palette, words } = drawing.scene;
  const base = (box.top + inner.top) / 2 + font.size * 0.35;
  return svgElement(
    "g",
    { class: "inset" },
    svgElement("rect", { ...rectOf(box), fill: palette.paper }),
    svgElement("g", { "clip-path": `url(#${clipOf(index)})` }, drawOutlines(drawing, projection)),
    svgElement("rect", { ...rectOf(box), ...ruleOf(drawing) }),
    svgText(words.map.enlarged(letter, regions, times), box.left + 4, base, font, palette.ink),
  );
}

/** The frames of regions that the outlines lack. */
export function drawOverseas({ scene, layout }: MapDrawing): string {
  const { palette } = scene;
  return layout.overseas
    .map(({ name, box, title }) =>
      svgElement(
        "g",
        { class: "overseas" },
        svgElement("rect", {
          ...rectOf(box),
          fill: tintOf(palette, FRAME_SHADE),
          stroke: palette.ink,
          "stroke-width": 0.5,
        }),
        svgText(name, title.left, (title.top + title.bottom) / 2 + font.size * 0.35, font, palette.ink),
      ),
    )
    .join("");
}

/** The name of the clip of an inset by its place. */
export const clipOf = (index: number): string => `inset-${index}`;

/** A box as the attributes of a rectangle. */
export const rectOf = ({ left, top, right, bottom }: Box): { x: number; y: number; width: number; height: number } => ({
  x: left,
  y: top,
  width: right - left,
  height: bottom - top,
});
