import type { Kind } from "../../server/contract/shared.ts";
import { figureNumber as n } from "./text.ts";
import type { LegendGroup } from "./figure.ts";
import { nodeMarks, type NodeMark } from "../picture/encoding.ts";
import { regionsOf, type Network } from "../model/network.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { regionColour } from "../ui/palette.ts";
import { KINDS, ROLES } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";

/** Kinds, roles, a path where one is brought out, and regions that are on the plate, and no others. */
export function legendOf(
  shown: Network,
  whole: Network,
  palette: Palette,
  words: Words,
  hasPath: boolean,
): LegendGroup[] {
  const own = words.figure;
  const marks = nodeMarks(shown, whole, palette);
  const sign = (mark: Pick<NodeMark, "shape" | "rim" | "gap" | "core">): string =>
    drawSign(mark, 5, 5, mark.shape === "disc" && mark.rim !== mark.core ? 5 : 4, (colour) => colour);
  const plain = (kind: Kind, colour: string) =>
    sign({
      shape: kind === "organisation" ? "square" : kind === "person" ? "disc" : "diamond",
      rim: colour,
      gap: colour,
      core: colour,
    });
  const kinds = KINDS.flatMap((kind) => {
    const here = shown.filterNodes((_, attributes) => attributes.kind === kind);
    if (here.length === 0) return [];
    if (kind === "project")
      return [
        {
          sign: sign({ shape: "disc", rim: palette.faint, gap: palette.paper, core: palette.ink }),
          text: own.project,
        },
      ];
    const { full, pale } = palette.kinds[kind];
    const shared = here.some((id) => marks.get(id)!.named);
    const single = here.some((id) => !marks.get(id)!.named);
    return [
      ...(shared
        ? [{ sign: plain(kind, full), text: kind === "theme" ? words.kinds.theme.one : own.shared[kind] }]
        : []),
      ...(single && kind !== "theme" ? [{ sign: plain(kind, pale), text: own.single[kind] }] : []),
    ];
  });
  const roles = ROLES.filter((role) => shown.someEdge((_, attributes) => attributes.role === role)).map((role) => ({
    sign: `<path d="M0 5H11" stroke="${palette.roles[role]}" stroke-width="${role === "accompanies" || role === "co_facilitates" ? 1.6 : 1}"/>`,
    text: words.roleTitle[role],
  }));
  const path = { sign: `<path d="M0 5H11" stroke="${palette.ink}" stroke-width="3"/>`, text: own.onPath };
  const present = new Set(regionsOf(shown).map(({ id }) => id));
  const regions = regionsOf(whole).flatMap(({ id, name }, index) =>
    present.has(id)
      ? [
          {
            sign: `<circle cx="5" cy="5" r="3.6" fill="none" stroke="${regionColour(palette, index)}" stroke-width="2"/>`,
            text: name,
          },
        ]
      : [],
  );
  return [
    { title: own.points, items: kinds },
    { title: own.links, items: hasPath ? [...roles, path] : roles },
    { title: own.regions, items: regions },
  ].filter(({ items }) => items.length > 0);
}

/** The sign of a node as the page's shader draws it. */
export function drawSign(
  { shape, rim, gap, core }: Pick<NodeMark, "shape" | "rim" | "gap" | "core">,
  x: number,
  y: number,
  radius: number,
  shade: (colour: string) => string,
): string {
  const fill = shade(rim);
  if (shape === "square") {
    const half = radius / 1.38;
    return `<rect x="${n(x - half)}" y="${n(y - half)}" width="${n(2 * half)}" height="${n(2 * half)}" fill="${fill}"/>`;
  }
  if (shape === "diamond") {
    const half = radius / 1.05;
    return `<path d="M${n(x)} ${n(y - half)}l${n(half)} ${n(half)}l${n(-half)} ${n(half)}l${n(-half)} ${n(-half)}z" fill="${fill}"/>`;
  }
  const disc = (share: number, colour: string): string =>
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * share)}" fill="${colour}"/>`;
  return rim === core ? disc(1, fill) : disc(1, fill) + disc(0.66, shade(gap)) + disc(0.36, shade(core));
}
