import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import type { Disc } from "../labels/box.ts";
import { inTwoLines } from "../labels/line-breaks.ts";
import { mannerOf } from "../model/ties.ts";
import { mix } from "../ui/palette.ts";
import type { FigureName } from "./figure-names.ts";
import { DEPARTEMENTS } from "./france.ts";
import { arcColours, DASHES, type MapDrawing } from "./map-scene.ts";
import { svgElement, svgPath, svgTitle } from "./svg-element.ts";

/** Share of its colour that an arc keeps beside what is chosen. */
const FADED = 0.25;

/** Share of its colour that a region with projects has on the paper. */
const LAND = 0.22;

/** The outlines of France, shaded where a project of the figure is. */
export function drawLand({ scene, here, scale, left }: MapDrawing): string {
  const { palette } = scene;
  const held = new Set(here.map(({ region }) => region?.id.split("-").at(-1)));
  const shaded = mix(palette.kinds.territory.full, palette.paper, LAND);
  const outlines = DEPARTEMENTS.map(({ path, region, name }) =>
    svgElement("path", { d: path, fill: held.has(region) ? shaded : palette.faint }, svgTitle(name)),
  );
  // Two decimals would shift the outlines by a point.
  const transform = `${svgPath`translate(${left} 0)`} scale(${Math.round(scale * 1e5) / 1e5})`;
  return svgElement("g", { id: "land", transform, stroke: palette.paper, "stroke-width": 0.6 }, ...outlines);
}

/** An arc for each pair; those of what is chosen over the others. */
export function drawArcs(drawing: MapDrawing): string {
  const { pairs } = drawing.scene;
  const isTouched = ({ a, b }: ProjectPairs["pairs"][number]): boolean =>
    drawing.chosen.length === 0 || drawing.chosen.includes(a.id) || drawing.chosen.includes(b.id);
  const arcs = pairs
    .map((pair) => ({ pair, touched: isTouched(pair), key: `${pair.a.id} ${pair.b.id}` }))
    .toSorted((a, b) => Number(a.touched) - Number(b.touched) || (a.key < b.key ? -1 : 1))
    .map(({ pair, touched }) => drawArc(drawing, pair, touched));
  return svgElement("g", { id: "links", fill: "none", "stroke-linecap": "round" }, ...arcs, "");
}

function drawArc({ scene, marks }: MapDrawing, pair: ProjectPairs["pairs"][number], touched: boolean): string {
  const { palette, words } = scene;
  const { a, b, shared } = pair;
  const [from, to] = [marks.get(a.id), marks.get(b.id)];
  if (!from || !to) return "";
  const manner = mannerOf(pair);
  const colour = arcColours(palette)[manner];
  const title = words.labelled(`${a.name} – ${b.name}`, shared.map(({ name }) => name).join(", "));
  return svgElement(
    "path",
    {
      d: curveOf(from, to),
      stroke: touched ? colour : mix(colour, palette.paper, FADED),
      "stroke-width": 0.5 + 0.4 * Math.min(6, shared.length),
      "stroke-dasharray": DASHES[manner],
    },
    svgTitle(title),
  );
}

/** A shallow curve, bent the same way whichever end comes first. */
function curveOf(a: Disc, b: Disc): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const x = (from.x + to.x) / 2 + (to.y - from.y) * 0.15;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * 0.15;
  return svgPath`M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

/** A disc for each project: full where its département is known, with a ring where it is chosen. */
export function drawProjects({ scene, here, marks, chosen }: MapDrawing): string {
  const { ink, paper } = scene.palette;
  const drawn = here.map(({ id, name, known }) => {
    const { x, y, radius } = marks.get(id)!;
    const at = { cx: x, cy: y };
    const fill = known === "departement" ? ink : paper;
    const ring = { ...at, r: radius + 2.5, fill: "none", stroke: ink, "stroke-width": 0.8 };
    return svgElement(
      "g",
      {},
      svgTitle(name),
      svgElement("circle", { ...at, r: radius, fill, stroke: ink, "stroke-width": 1 }),
      chosen.includes(id) ? svgElement("circle", ring) : "",
    );
  });
  return svgElement("g", { id: "marks" }, ...drawn, "");
}

/** The names of the projects. */
export const mapNames = ({ scene, here, marks, chosen }: MapDrawing): FigureName[] =>
  here.map(({ id, name }) => ({
    id,
    lines: inTwoLines(name),
    ...marks.get(id)!,
    font: { family: "serif", size: 8, weight: 600 },
    level: 0,
    rank: chosen.includes(id) ? 2000 : 1000,
    colour: scene.palette.ink,
    must: true,
  }));
