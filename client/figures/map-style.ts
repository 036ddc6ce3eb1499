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
  /** How much more length a leader line may have to spare it a crossing. */
  crossing: number;
  /** Distance that names keep from other places. */
  clearance: number;
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
  crossing: 30,
  clearance: 4,
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
  crossing: 40,
  clearance: 3.2,
  stroke: 0.55,
};
