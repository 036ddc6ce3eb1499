import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { roleColour, type Palette } from "../../server/contract/palette.ts";
import type { Kind } from "../../server/contract/shared.ts";
import type { Words } from "../i18n/words.ts";
import { isTie, regionsOf, rolesHeld, type Network } from "../model/network.ts";
import { KINDS } from "../model/vocabulary.ts";
import { nodeMarks, SHAPE_OF } from "../picture/encoding.ts";
import { regionColour } from "../ui/palette.ts";
import { drawSign, type Sign } from "./mark-sign.ts";
import { lookLegend } from "./look-legend.ts";
import type { NetworkScene } from "./network-scene.ts";
import type { LegendGroup, LegendItem } from "./plate.ts";
import { svgElement } from "./svg-element.ts";

/** Kinds, values, roles, a path where one is brought out, and regions that are on the plate, and no others. */
export function networkLegend(
  { shown, whole, palette, look, words, dataset }: NetworkScene,
  hasPath: boolean,
): LegendGroup[] {
  const path = { sign: drawStroke(palette.ink, 3), text: words.figure.onPath };
  const roles = roleItems(shown, palette, words);
  const kinds = look.colour
    ? KINDS.flatMap((kind) => plainItem(kind, shown, palette, words))
    : KINDS.flatMap((kind) => kindItems(kind, shown, whole, palette, words));
  return [
    { title: words.figure.points, items: kinds },
    ...lookLegend(look, palette, words, dataset),
    { title: words.figure.links, items: hasPath ? [...roles, path] : roles },
    { title: words.figure.regions, items: look.colour ? [] : regionItems(shown, whole, palette) },
  ].filter(({ items }) => items.length > 0);
}

/** The shape of a kind, where colours say something else. */
function plainItem(kind: Kind, shown: Network, palette: Palette, words: Words): LegendItem[] {
  if (!shown.someNode((_, attributes) => attributes.kind === kind)) return [];
  const { ink, paper } = palette;
  const gap = kind === "project" ? paper : ink;
  const sign: Sign = { shape: SHAPE_OF[kind], rim: kind === "project" ? palette.none : ink, gap, core: ink };
  return [{ sign: drawSign(sign, { x: 5, y: 5, radius: kind === "project" ? 5 : 4 }), text: words.kinds[kind].one }];
}

/** What a kind looks like: what several projects share, and what belongs to one, where there are such. */
function kindItems(kind: Kind, shown: Network, whole: Network, palette: Palette, words: Words): LegendItem[] {
  const here = shown.filterNodes((_, attributes) => attributes.kind === kind);
  if (here.length === 0) return [];
  if (kind === "project") {
    const areTies = here.every((id) => isTie(whole, id));
    const [rim, gap, radius] = areTies ? [palette.ink, palette.ink, 1.5] : [palette.faint, palette.paper, 5];
    const sign: Sign = { shape: "disc", rim, gap, core: palette.ink };
    return [{ sign: drawSign(sign, { x: 5, y: 5, radius }), text: words.figure.project }];
  }
  const { full, pale } = palette.kinds[kind];
  const marks = nodeMarks(shown, whole, palette);
  const sign = (colour: string): string =>
    drawSign({ shape: SHAPE_OF[kind], rim: colour, gap: colour, core: colour }, { x: 5, y: 5, radius: 4 });
  const isTheme = kind === "theme";
  const shared = { sign: sign(full), text: isTheme ? words.kinds.theme.one : words.figure.shared[kind] };
  return [
    ...(here.some((id) => marks.get(id)!.named) ? [shared] : []),
    ...(!isTheme && here.some((id) => !marks.get(id)!.named)
      ? [{ sign: sign(pale), text: words.figure.single[kind] }]
      : []),
  ];
}

const roleItems = (shown: Network, palette: Palette, words: Words): LegendItem[] =>
  rolesHeld(shown).map((role) => ({
    sign: drawStroke(roleColour(palette, role), role === "accompanies" || role === "co_facilitates" ? 1.6 : 1),
    text: roleIn(words.roleTitle, role),
  }));

function regionItems(shown: Network, whole: Network, palette: Palette): LegendItem[] {
  const present = new Set(regionsOf(shown).map(({ id }) => id));
  return regionsOf(whole).flatMap(({ id, name }, index) => {
    const ring = { fill: "none", stroke: regionColour(palette, index), "stroke-width": 2 };
    const sign = svgElement("circle", { cx: 5, cy: 5, r: 3.6, ...ring });
    return present.has(id) ? [{ sign, text: name }] : [];
  });
}

const drawStroke = (colour: string, width: number): string =>
  svgElement("path", { d: "M0 5H11", stroke: colour, "stroke-width": width });
