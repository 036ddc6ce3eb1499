import { strokeOf } from "./map-question.ts";
import { arcColours, DASHES, tintOf, type MapDrawing } from "./map-scene.ts";
import { PRINT_STYLE } from "./map-style.ts";
import { weightsShown } from "./map-weights.ts";
import { numbersKey, type LegendGroup } from "./plate.ts";
import { svgElement } from "./svg-element.ts";

const MANNERS = ["coaches", "others", "both"] as const;

/** Numbers, how finely places are known, what ties by which actors, widths of arcs, and tints of regions. */
export function mapLegend(drawing: MapDrawing): LegendGroup[] {
  const { scene, question, layout } = drawing;
  const { asked, palette, words } = scene;
  const numbered = layout.order.flatMap((id) => {
    const number = layout.numbers.get(id)?.lines[0];
    return number === undefined ? [] : [{ id, number }];
  });
  const nameOf = (id: string): string => asked.whole.getNodeAttribute(id, "name");
  const manners = MANNERS.filter(
    (manner) => words.apart !== null && question.ties.some((tie) => tie.manner === manner),
  );
  const groups: LegendGroup[] = [
    ...numbersKey(numbered, nameOf, words.figure.numbers, palette),
    { title: words.figure.places, items: asked.ends === "regions" ? [] : placesOf(drawing) },
    {
      title: words.figure.arcs,
      items: manners.map((manner) => ({ sign: arcSign(drawing, manner), text: words.figure.manners[manner] })),
    },
    { title: words.map.legend.width[asked.ends], items: widthsOf(drawing) },
    { title: words.map.legend.tint, items: tintsOf(drawing) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function placesOf({ scene, question }: MapDrawing): LegendGroup["items"] {
  const { palette, words } = scene;
  const fills = { departement: palette.ink, region: palette.paper };
  return (["departement", "region"] as const)
    .filter((known) => question.counted.some((place) => place.known === known))
    .map((known) => ({
      sign: svgElement("circle", {
        ...{ cx: 5, cy: 5, r: PRINT_STYLE.radius, fill: fills[known] },
        ...{ stroke: palette.ink, "stroke-width": 1 },
      }),
      text: words.figure.place[known],
    }));
}

const arcSign = ({ scene }: MapDrawing, manner: (typeof MANNERS)[number]): string =>
  svgElement("path", {
    ...{ d: "M0 7Q5 1 11 5", fill: "none", stroke: arcColours(scene.palette)[manner] },
    ...{ "stroke-width": 1.2, "stroke-dasharray": DASHES[manner] },
  });

function widthsOf({ scene, question }: MapDrawing): LegendGroup["items"] {
  const most = Math.max(0, ...question.ties.map(({ weight }) => weight));
  return weightsShown(question.ties.map(({ weight }) => weight)).map((weight) => ({
    sign: svgElement("path", {
      ...{ d: "M0 5H11", stroke: scene.palette.ink },
      "stroke-width": strokeOf(weight, scene.asked.ends, most) * PRINT_STYLE.stroke,
    }),
    text: scene.words.number(weight),
  }));
}

function tintsOf({ scene, question }: MapDrawing): LegendGroup["items"] {
  return question.tints.map(({ from, to, shade }) => ({
    sign: svgElement("rect", { ...{ x: 0.5, y: 0.5, width: 9, height: 9, fill: tintOf(scene.palette, shade) } }),
    text: scene.words.map.legend.tints(from, to),
  }));
}
