import { describe, expect, test } from "vitest";
import { PALETTES, type Theme } from "../../../server/contract/palette.ts";

type Triple = readonly [number, number, number];

/** Linear light of a colour (IEC 61966-2-1). */
const light = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const times = (rows: readonly Triple[], [a, b, c]: Triple): Triple =>
  rows.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

/**
 * How people see linear light: with all cones, without those for green or for red (Machado, Oliveira & Fernandes 2009).
 */
const EYES: Record<string, readonly Triple[]> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

/** OKLab coordinates of linear light (Ottosson 2020). */
function oklab(linear: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear.map((value) => Math.max(0, value)) as unknown as Triple,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const distance = (a: Triple, b: Triple): number => Math.hypot(...a.map((value, i) => value - b[i]!));

/** Contrast of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const of = (hex: string): number => {
    const [red, green, blue] = light(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return Math.max(of(a), of(b)) / Math.min(of(a), of(b));
}

describe.each(["light", "dark"] satisfies Theme[])("the colours of regions on the %s paper", (theme) => {
  const { regions, paper } = PALETTES[theme];

  // Of two that are seen as one at a glance, the old palette had 0.053 (two olives) and 0.013.
  test.each([
    ["all", 0.12],
    ["deuteranopia", 0.06],
    ["protanopia", 0.06],
  ])("are told apart: %s", (eyes, least) => {
    const seen = regions.map((hex) => oklab(times(EYES[eyes]!, light(hex))));
    const near = seen.flatMap((a, i) =>
      seen.slice(0, i).flatMap((b, j) => (distance(a, b) < least ? [`${regions[i]} ${regions[j]}`] : [])),
    );
    expect(near).toEqual([]);
  });

  test("have a contrast of 3:1 on it, and on white where it is printed", () => {
    for (const hex of regions) {
      expect(contrast(hex, paper), hex).toBeGreaterThanOrEqual(3);
      if (theme === "light") expect(contrast(hex, "#ffffff"), hex).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(["light", "dark"] satisfies Theme[])("the colours of what grows on the %s paper", (theme) => {
  const { steps, none, paper, isDark } = PALETTES[theme];

  test.each([
    ["all", 0.12],
    ["deuteranopia", 0.07],
    ["protanopia", 0.07],
  ])("are told apart from each other and from none: %s", (eyes, least) => {
    const seen = [...steps, none].map((hex) => oklab(times(EYES[eyes]!, light(hex))));
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(0, i)) expect(distance(a, b), steps[i] ?? none).toBeGreaterThanOrEqual(least);
  });

  test("grow in lightness against the paper, in grey too, from a contrast of 3:1", () => {
    const contrasts = steps.map((hex) => contrast(hex, paper));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    expect(contrasts[0]).toBeGreaterThanOrEqual(3);
    if (!isDark) expect(contrast(steps[0]!, "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});
