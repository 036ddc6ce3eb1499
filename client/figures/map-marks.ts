import { mix } from "../ui/palette.ts";
import { curvePath } from "./map-curve.ts";
import { besideFrames } from "./map-frames.ts";
import { clipOf, rectOf } from "./map-land.ts";
import { strokeOf, type MapTie } from "./map-question.ts";
import { arcColours, DASHES, type MapDrawing } from "./map-scene.ts";
import { PRINT_STYLE } from "./map-style.ts";
import { svgElement, svgTitle } from "./svg-element.ts";

/** Share of its colour that an arc keeps beside what is chosen. */
const FADED = 0.25;

/** What arcs and outlines are cut at: the ground, what of it no frame covers, and each frame. */
export function drawClips({ layout }: MapDrawing): string {
  const { ground, insets, height } = layout;
  const boxes = insets.map(({ box }) => box);
  return [
    svgElement("clipPath", { id: "ground" }, svgElement("rect", rectOf(ground))),
    svgElement(
      "clipPath",
      { id: "beside" },
      svgElement("path", { "clip-rule": "evenodd", d: besideFrames({ ...ground, bottom: height }, boxes) }),
    ),
    ...boxes.map((box, index) => svgElement("clipPath", { id: clipOf(index) }, svgElement("rect", rectOf(box)))),
  ].join("");
}

/** The arcs of each tie; those of what is chosen over the others. */
export function drawArcs(drawing: MapDrawing): string {
  const { question, chosen } = drawing;
  const arcs = question.ties
    .map((tie, index) => ({
      tie,
      index,
      touched: chosen.length === 0 || chosen.some((id) => id === tie.a || id === tie.b),
    }))
    .toSorted((a, b) => Number(a.touched) - Number(b.touched) || (a.tie.key < b.tie.key ? -1 : 1))
    .map(({ tie, index, touched }) => drawTie(drawing, tie, index, touched));
  return svgElement("g", { id: "links", fill: "none", "stroke-linecap": "round" }, ...arcs, "");
}

function drawTie({ scene, question, layout }: MapDrawing, tie: MapTie, index: number, touched: boolean): string {
  const { palette } = scene;
  const arcs = layout.arcs.filter((arc) => arc.tie === index);
  if (arcs.length === 0) return "";
  const colour = arcColours(palette)[tie.manner];
  const most = Math.max(...question.ties.map(({ weight }) => weight));
  const clips = layout.insets.map(({ id }) => id);
  return svgElement(
    "g",
    {
      stroke: touched ? colour : mix(colour, palette.paper, FADED),
      "stroke-width": strokeOf(tie.weight, scene.asked.ends, most) * PRINT_STYLE.stroke,
      "stroke-dasharray": DASHES[tie.manner],
    },
    svgTitle(titleOf(scene, tie)),
    ...arcs.map(({ inset, curve }) => {
      const clip = inset === null ? "beside" : clipOf(clips.indexOf(inset));
      return svgElement("path", { d: curvePath(curve), "clip-path": `url(#${clip})` });
    }),
  );
}

/** What makes a tie: the actors that two projects share, or how many pairs two regions have. */
function titleOf({ asked, words }: MapDrawing["scene"], { names, pairs, weight }: MapTie): string {
  if (asked.ends === "regions") return words.map.flow(names, weight);
  const actors = pairs.flatMap(({ shared }) => shared.map(({ name }) => name));
  return words.labelled(names.join(" – "), actors.join(", "));
}

/** A disc for each place: full where its département is known, with a ring where it is chosen. */
export function drawPlaces({ scene, question, layout, chosen }: MapDrawing): string {
  const { ink, paper } = scene.palette;
  const names = new Map(question.places.map(({ id, name }) => [id, name]));
  const small = layout.dots
    .filter(({ id }) => layout.marks.has(id))
    .map(({ x, y, radius }) => svgElement("circle", { cx: x, cy: y, r: radius, fill: ink }));
  const drawn = layout.order.map((id) => {
    const { x, y, radius } = layout.marks.get(id)!;
    const at = { cx: x, cy: y };
    const fill = question.known.get(id) === "region" ? paper : ink;
    const ring = { ...at, r: radius + 2.5, fill: "none", stroke: ink, "stroke-width": 0.8 };
    return svgElement(
      "g",
      {},
      svgTitle(names.get(id) ?? id),
      svgElement("circle", { ...at, r: radius, fill, stroke: ink, "stroke-width": 1 }),
      chosen.includes(id) ? svgElement("circle", ring) : "",
    );
  });
  return svgElement("g", { id: "marks" }, ...small, ...drawn, "");
}
