import { boxAround, type Point } from "../labels/box.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { mannerOf } from "../model/ties.ts";
import { drawFigureNames, type Numbered } from "./figure-names.ts";
import { SIZE } from "./france.ts";
import { drawArcs, drawLand, drawProjects, mapNames } from "./map-marks.ts";
import { arcColours, DASHES, type MapDrawing, type MapScene } from "./map-scene.ts";
import { numbersKey, type LegendGroup, type Plate } from "./plate.ts";
import { inSeveral, projectPlaces } from "./project-places.ts";
import { svgElement } from "./svg-element.ts";

/** Share of the plate's width that the map takes at most: the rest is for names that reach into the sea. */
const SHARE = 0.8;

/** Radius of a project, and the distance kept between two; points. */
const RADIUS = 2.6;
const GAP = 2.5;

const MANNERS = ["coaches", "others", "both"] as const;

/**
 * France with its projects at their best-known places and an arc for each pair that shares actors, `width` points wide
 * and no more than `high`.
 */
export function mapPlate(scene: MapScene, width: number, high = Infinity): Plate {
  const { whole, projects, palette, words, notes } = scene;
  const own = words.figure;
  const { placed, overseas, elsewhere } = projectPlaces(whole);
  const scale = Math.min((width * SHARE) / SIZE.width, high / SIZE.height);
  const height = SIZE.height * scale;
  const left = (width - SIZE.width * scale) / 2;
  const at = ({ x, y }: Point): Point => ({ x: left + x * scale, y: y * scale });
  const here = placed.filter(({ id }) => projects.includes(id));
  const discs = here.map(({ id, point }) => ({ id, ...at(point), radius: RADIUS }));
  const marks = new Map(separateDiscs(discs, GAP, { width, height }).map(({ id, ...disc }) => [id, disc]));
  const chosen = scene.selection.filter((id) => marks.has(id));
  const drawing = { scene, here, marks, chosen, scale, left };
  const boxes = here.map(({ id }) => boxAround(marks.get(id)!));
  const plate = { left: 0, top: 0, right: width, bottom: height };
  const labels = drawFigureNames(mapNames(drawing), boxes, plate, palette.paper);
  const away = [
    ...overseas.filter(({ id }) => projects.includes(id)).map(({ name, region }) => `${name} (${region.name})`),
    ...elsewhere.filter((id) => projects.includes(id)).map((id) => whole.getNodeAttribute(id, "name")),
  ];
  return {
    width,
    height,
    body: [drawLand(drawing), drawArcs(drawing), drawProjects(drawing), labels.body].join(""),
    legend: legendOf(drawing, labels.numbered),
    notes: [
      ...notes,
      own.several(inSeveral(here)),
      own.arcWidth,
      away.length > 0 ? own.elsewhere(words.list(away)) : "",
      own.mapCredit,
    ],
  };
}

/** Numbers, how finely places are known, and the manners of the arcs that are drawn. */
function legendOf({ scene }: MapDrawing, numbered: readonly Numbered[]): LegendGroup[] {
  const { whole, pairs, palette, words } = scene;
  const own = words.figure;
  const colours = arcColours(palette);
  const disc = (fill: string): string =>
    svgElement("circle", { cx: 5, cy: 5, r: RADIUS, fill, stroke: palette.ink, "stroke-width": 1 });
  const arc = (stroke: string, dashes: string | undefined): string =>
    svgElement("path", {
      ...{ d: "M0 7Q5 1 11 5", fill: "none" },
      ...{ stroke, "stroke-width": 1.2, "stroke-dasharray": dashes },
    });
  const manners = MANNERS.filter((manner) => pairs.some((pair) => mannerOf(pair) === manner));
  return [
    ...numbersKey(numbered, (id) => whole.getNodeAttribute(id, "name"), own.numbers, palette),
    {
      title: own.places,
      items: [
        { sign: disc(palette.ink), text: own.place.departement },
        { sign: disc(palette.paper), text: own.place.region },
      ],
    },
    {
      title: own.arcs,
      items: manners.map((manner) => ({ sign: arc(colours[manner], DASHES[manner]), text: own.manners[manner] })),
    },
  ];
}
