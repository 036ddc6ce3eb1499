import type { Dataset } from "../../server/contract/dataset.ts";
import type { NodeAttributes } from "../../server/contract/graph.ts";
import type { Palette } from "../../server/contract/palette.ts";
import { valueIn, type AttributeColumn } from "../model/attribute-columns.ts";
import { askedColumns } from "../model/look-columns.ts";
import type { Network } from "../model/network.ts";
import type { State } from "../model/state.ts";
import { classOf, shareOf, valueClasses, type ValueClass } from "../model/value-classes.ts";

/** How points look by columns that packages have of their own; null as their kinds and projects say. */
export interface Look {
  colour: ColourScale | null;
  size: SizeScale | null;
}

/** Colours of the values of a column. */
export interface ColourScale {
  column: AttributeColumn;
  classes: readonly (ValueClass & { colour: string })[];
  /** How many values have no colour of their own. */
  othersCount: number;
  /** Of those, of points without a value, and of kinds without the column. */
  none: string;
}

/** Sizes of the values of a column of numbers or dates. */
export interface SizeScale {
  column: AttributeColumn;
}

/** Points as their kinds and projects say. */
export const PLAIN: Look = { colour: null, size: null };

/** So many values have a colour of their own: of more, nobody keeps them apart. */
const COLOURS = 10;

/** Radius in pixels of the least value and of the most. */
export const SIZES = { least: 3, most: 13 };

/** The look that a state asks for; a column that the data do not have asks for nothing. */
export function lookOf(
  state: Pick<State, "options">,
  dataset: Pick<Dataset, "attributes">,
  whole: Network,
  palette: Palette,
): Look {
  const { colour, size } = askedColumns(state, dataset, whole);
  if (colour === null && size === null) return PLAIN;
  return { colour: colour && colourScale(colour, palette), size: size && { column: size } };
}

function colourScale(column: AttributeColumn, palette: Palette): ColourScale {
  const { steps, regions, none } = palette;
  const classes = valueClasses(column, column.ordered ? steps.length : COLOURS);
  // Few steps lie as far apart as there is room.
  const step = (index: number): string =>
    steps[classes.length < 2 ? 0 : Math.round((index * (steps.length - 1)) / (classes.length - 1))]!;
  return {
    column,
    classes: classes.map((one, index) => ({ ...one, colour: column.ordered ? step(index) : regions[index]! })),
    othersCount: column.ordered ? 0 : (column.values?.length ?? 0) - classes.length,
    none,
  };
}

/** The colour of a point. */
export function colourIn({ column, classes, none }: ColourScale, attributes: NodeAttributes): string {
  const value = valueIn(column, attributes);
  return (value === undefined ? undefined : classes[classOf(classes, value)]?.colour) ?? none;
}

/**
 * The radius of a point in pixels, whose area grows with the value; that of the least where the point has none, and
 * undefined where its kind has no such column.
 */
export function radiusIn({ column }: SizeScale, attributes: NodeAttributes): number | undefined {
  if (!column.of.includes(attributes.kind)) return undefined;
  const value = valueIn(column, attributes);
  const share = value === undefined ? 0 : shareOf(column, value);
  return Math.sqrt(SIZES.least ** 2 + share * (SIZES.most ** 2 - SIZES.least ** 2));
}
