import type { Manner } from "../labels/label-placement.ts";
import type { Font } from "../labels/text-width.ts";

/** How a map is set: lengths are pixels on the screen, points in a figure. */
export interface MapStyle {
  /** Radius of a place, and of one that the question does not count or that an inset enlarges. */
  radius: number;
  dot: number;
  /** Distance within which places crowd each other: three such are enlarged in a frame. */
  crowd: number;
  /** Letters of names with the height of their line, and of numbers. */
  font: Font;
  line: number;
  number: Font;
  /** Whether there is room for names at all; else a number stands in each mark. */
  named: boolean;
  /** With more names or numbers than these, all are left to the list. */
  mostNames: number;
  /** The longest leader line. */
  reach: number;
  manner: Manner;
  /** Width of an arc for its unit: one actor that two projects share, one pair that two regions have. */
  stroke: number;
}

/** The map on the page, with names or, where it is narrow, with numbers. */
export const screenStyle = (named: boolean): MapStyle => ({
  radius: named ? 5.5 : 9,
  dot: 2.5,
  crowd: named ? 20 : 24,
  font: { family: "sans", size: 12.5, weight: 500 },
  line: 15,
  number: { family: "sans", size: 12, weight: 500 },
  named,
  mostNames: named ? 80 : 300,
  reach: 320,
  // A line may cross others where that is much nearer.
  manner: { beside: 16, clearance: 0, crossing: 30, mayNearRivals: true },
  stroke: 1,
});

/** The map in print. */
export const PRINT_STYLE: MapStyle = {
  radius: 2.6,
  dot: 1.3,
  crowd: 9.5,
  font: { family: "serif", size: 8, weight: 600 },
  line: 9.2,
  number: { family: "sans", size: 6, weight: 600 },
  named: true,
  mostNames: 1000,
  reach: 30,
  manner: { beside: 5, clearance: 1, crossing: 40, mayNearRivals: true },
  stroke: 0.55,
};
