import type { ProjectPairs } from "../../server/contract/project-pairs.ts";
import { drawFigureNames } from "./names.ts";
import { escapeXml } from "../../server/contract/xml-escape.ts";
import { figureNumber as n } from "./text.ts";
import { numbersKey, type Plate } from "./figure.ts";
import { separateDiscs } from "../labels/disc-collision.ts";
import { DEPARTEMENTS, SIZE, type Point } from "./france.ts";
import { inTwoLines } from "../labels/line-breaks.ts";
import type { Network } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { mix } from "../ui/palette.ts";
import { inSeveral, projectPlaces } from "./places.ts";
import { mannerOf, type Manner } from "../model/ties.ts";
import type { Words } from "../i18n/words.ts";

/** What the figure of the map depends on. */
export interface MapScene {
  whole: Network;
  /** Ids of the projects to place. */
  projects: readonly string[];
  pairs: ProjectPairs["pairs"];
  selection: readonly string[];
  palette: Palette;
  words: Words;
  notes: readonly string[];
}

const FADED = 0.25;
const RADIUS = 2.6;
const MANNERS = ["coaches", "others", "both"] as const;
/** Dashes too, for who reads the figure in grey. */
const DASHES: Record<Manner, string> = {
  coaches: "",
  others: ' stroke-dasharray="4 1.5"',
  both: ' stroke-dasharray="8 1.5 1.5 1.5"',
};

/** France with its projects at their best-known places and an arc for each pair that shares actors, `width` points wide and no more than `high`. */
export function mapPlate(
  { whole, projects, pairs, selection, palette, words, notes }: MapScene,
  width: number,
  high = Infinity,
): Plate {
  // A map reads well at four fifths of its plate; the rest is for names that reach into the sea.
  const scale = Math.min((width * 0.8) / SIZE.width, high / SIZE.height);
  const height = SIZE.height * scale;
  const left = (width - SIZE.width * scale) / 2;
  const at = ({ x, y }: Point): Point => ({ x: left + x * scale, y: y * scale });
  const { placed, overseas, elsewhere } = projectPlaces(whole);
  const here = placed.filter(({ id }) => projects.includes(id));
  const discs = here.map(({ id, point }) => ({ id, ...at(point), radius: RADIUS }));
  const places = new Map(separateDiscs(discs, 2.5, { width, height }).map(({ id, x, y }) => [id, { x, y }]));
  const held = new Set(here.map(({ region }) => region?.id.split("-").at(-1)));
  const chosen = selection.filter((id) => places.has(id));
  const land = mix(palette.kinds.territory.full, palette.paper, 0.22);

  const colours: Record<Manner, string> = {
    coaches: palette.kinds.person.full,
    others: palette.kinds.organisation.full,
    both: palette.roles.co_facilitates,
  };

  const outlines = DEPARTEMENTS.map(
    ({ path, region, name }) =>
      `<path d="${path}" fill="${held.has(region) ? land : palette.faint}"><title>${escapeXml(name)}</title></path>`,
  ).join("");
  const arcs = pairs
    .flatMap(({ a, b, shared }) => {
      const [from, to] = [places.get(a.id), places.get(b.id)];
      if (!from || !to) return [];
      const manner = mannerOf({ shared });
      const colour = colours[manner];
      const touched = chosen.length === 0 || chosen.includes(a.id) || chosen.includes(b.id);
      const stroke = touched ? colour : mix(colour, palette.paper, FADED);
      const names = words.labelled(`${a.name} – ${b.name}`, shared.map(({ name }) => name).join(", "));
      const drawn = `<path d="${arc(from, to)}" stroke="${stroke}" stroke-width="${n(0.5 + 0.4 * Math.min(6, shared.length))}"${DASHES[manner]}><title>${escapeXml(names)}</title></path>`;
      return [{ drawn, over: Number(touched), key: `${a.id} ${b.id}` }];
    })
    .toSorted((a, b) => a.over - b.over || (a.key < b.key ? -1 : 1));
  const marks = here.map(({ id, name, known }) => {
    const { x, y } = places.get(id)!;
    const fill = known === "departement" ? palette.ink : palette.paper;
    const ring = chosen.includes(id)
      ? `<circle cx="${n(x)}" cy="${n(y)}" r="${RADIUS + 2.5}" fill="none" stroke="${palette.ink}" stroke-width="0.8"/>`
      : "";
    return `<g><title>${escapeXml(name)}</title><circle cx="${n(x)}" cy="${n(y)}" r="${RADIUS}" fill="${fill}" stroke="${palette.ink}" stroke-width="1"/>${ring}</g>`;
  });
  const names = here.map(({ id, name }) => ({
    id,
    lines: inTwoLines(name),
    ...places.get(id)!,
    radius: RADIUS,
    font: { family: "serif" as const, size: 8, weight: 600 },
    level: 0,
    rank: chosen.includes(id) ? 2000 : 1000,
    colour: palette.ink,
    must: true,
  }));
  const boxes = here.map(({ id }) => {
    const { x, y } = places.get(id)!;
    return { left: x - RADIUS, top: y - RADIUS, right: x + RADIUS, bottom: y + RADIUS };
  });
  const labelled = drawFigureNames(names, boxes, { left: 0, top: 0, right: width, bottom: height }, palette.paper);
  const away = [
    ...overseas.filter(({ id }) => projects.includes(id)).map(({ name, region }) => `${name} (${region.name})`),
    ...elsewhere.filter((id) => projects.includes(id)).map((id) => whole.getNodeAttribute(id, "name")),
  ];
  const stroke = (colour: string, dash: string): string =>
    `<path d="M0 7Q5 1 11 5" fill="none" stroke="${colour}" stroke-width="1.2"${dash}/>`;
  const disc = (fill: string): string =>
    `<circle cx="5" cy="5" r="${RADIUS}" fill="${fill}" stroke="${palette.ink}" stroke-width="1"/>`;
  const own = words.figure;
  return {
    width,
    height,
    body: [
      `<g id="land" transform="translate(${n(left)} 0) scale(${Math.round(scale * 1e5) / 1e5})" stroke="${palette.paper}" stroke-width="0.6">${outlines}</g>`,
      `<g id="links" fill="none" stroke-linecap="round">${arcs.map(({ drawn }) => drawn).join("")}</g>`,
      `<g id="marks">${marks.join("")}</g>`,
      labelled.body,
    ].join(""),
    legend: [
      ...numbersKey(labelled.numbered, (id) => whole.getNodeAttribute(id, "name"), own.numbers, palette),
      {
        title: own.places,
        items: [
          { sign: disc(palette.ink), text: own.place.departement },
          { sign: disc(palette.paper), text: own.place.region },
        ],
      },
      {
        title: own.arcs,
        items: [
          ...MANNERS.filter((manner) => pairs.some((pair) => mannerOf(pair) === manner)).map((manner) => ({
            sign: stroke(colours[manner], DASHES[manner]),
            text: own.manners[manner],
          })),
        ],
      },
    ],
    notes: [
      ...notes,
      own.several(inSeveral(here)),
      own.arcWidth,
      away.length > 0 ? own.elsewhere(words.list(away)) : "",
      own.mapCredit,
    ],
  };
}

/** A shallow curve, bent the same way whichever end comes first. */
function arc(a: Point, b: Point): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const x = (from.x + to.x) / 2 + (to.y - from.y) * 0.15;
  const y = (from.y + to.y) / 2 - (to.x - from.x) * 0.15;
  return `M${n(from.x)} ${n(from.y)}Q${n(x)} ${n(y)} ${n(to.x)} ${n(to.y)}`;
}
