import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PALETTES } from "../../../server/contract/palette.ts";
import { KINDS, ROLES } from "../../../client/model/vocabulary.ts";

const css = readFileSync(new URL("../../../client/app/styles/tokens.css", import.meta.url), "utf8");
const [day, night] = css.split(':root[data-theme="dark"]').map(tokens) as [Tokens, Tokens];
const THEMES = { light: day, dark: { ...day, ...night } };

type Tokens = Record<string, string>;

/** The colours of a rule, by the name of their token. */
function tokens(rule: string): Tokens {
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));
}

/** Contrast as WCAG 2.2 defines it: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("contrast is computed as the specification's examples say", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const of = THEMES[theme];
  const palette = PALETTES[theme];
  const tooPale = (names: readonly string[], grounds: readonly string[], least: number): string[] =>
    names.flatMap((name) =>
      grounds
        .filter((ground) => contrast(of[name]!, of[ground]!) < least)
        .map((ground) => `${name} on ${ground}: ${contrast(of[name]!, of[ground]!).toFixed(2)}`),
    );

  test("words stand out at 4.5:1 from every ground that they stand on", () => {
    expect(tooPale(["ink", "soft", "accent"], ["paper", "plate", "sheet", "faint"], 4.5)).toEqual([]);
    // Small letters are in this one.
    expect(tooPale(["soft"], ["paper", "plate", "sheet", "faint"], 6)).toEqual([]);
    // Pressed buttons and the skip links.
    expect(tooPale(["paper"], ["ink"], 4.5)).toEqual([]);
  });

  test("marks, lines, borders of fields and the focus stand out at 3:1", () => {
    const marks = [...KINDS.filter((kind) => kind !== "project").map((kind) => `kind-${kind}`)];
    const own = palette.ownRoles.map((_, at) => `role-own-${at + 1}`);
    const lines = [...ROLES.map((role) => `role-${role}`), ...own];
    expect(tooPale([...marks, ...lines, "edge", "focus"], ["paper", "plate", "sheet"], 3)).toEqual([]);
    const regions = palette.regions.filter((colour) => contrast(colour, of.plate!) < 3);
    expect(regions).toEqual([]);
  });

  test("the picture and the words beside it use the same colours", () => {
    expect([palette.paper, palette.ink]).toEqual([of.plate, of.ink]);
    for (const role of ROLES) expect(palette.roles[role], role).toBe(of[`role-${role}`]);
    expect(palette.ownRoles).toEqual(palette.ownRoles.map((_, at) => of[`role-own-${at + 1}`]));
    for (const kind of KINDS.filter((one) => one !== "project"))
      expect(palette.kinds[kind].full, kind).toBe(of[`kind-${kind}`]);
  });
});
