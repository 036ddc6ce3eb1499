import type { Dataset } from "../../server/contract/dataset.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { colourKey, columnTitle, valueInWords } from "../i18n/attribute-words.ts";
import type { Words } from "../i18n/words.ts";
import { SIZES, type Look } from "../picture/look.ts";
import { MARK } from "./network-scene.ts";
import type { LegendGroup, LegendItem } from "./plate.ts";
import { svgElement } from "./svg-element.ts";

/** What colours and sizes of points mean where a column says them; nothing where none does. */
export function lookLegend(
  { colour, size }: Look,
  palette: Palette,
  words: Words,
  dataset: Pick<Dataset, "attributes">,
): LegendGroup[] {
  const groups: LegendGroup[] = [];
  if (colour) {
    const items = colourKey(colour, words).map(({ colour: fill, text }): LegendItem => ({
      sign: svgElement("circle", { cx: 5, cy: 5, r: 4, fill }),
      text,
    }));
    groups.push({ title: columnTitle(colour.column, words, dataset), items });
  }
  if (size) {
    const { ordered } = size.column;
    const items = [ordered!.at(0)!, ordered!.at(-1)!].map((value, index): LegendItem => {
      const r = (index === 0 ? SIZES.least : SIZES.most) * MARK;
      return { sign: svgElement("circle", { cx: 5, cy: 5, r, fill: palette.ink }), text: valueInWords(value, words) };
    });
    groups.push({ title: words.legend.sizeOf(columnTitle(size.column, words, dataset)), items });
  }
  return groups;
}
