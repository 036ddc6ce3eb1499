import { PALETTES, type Palette, type Theme } from "../../server/contract/palette.ts";

/** Colours on white paper as journals print, or on the page's night. */
export const PRINT_PALETTES: Record<Theme, Palette> = {
  light: { ...PALETTES.light, paper: "#ffffff", faint: "#e4e4e4" },
  dark: PALETTES.dark,
};
