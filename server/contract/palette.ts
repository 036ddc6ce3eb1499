import type { Kind } from "./shared.ts";
import type { BuiltInRole, OwnRole, Role } from "./vocabulary.ts";

/** The two looks of the page. */
export type Theme = "light" | "dark";

/**
 * The colours of marks in one theme, as `#rrggbb`. The style sheet of the page has those of words and paper
 * (client/app/styles/tokens.css); `paper` and `ink` repeat two of them.
 */
export interface Palette {
  isDark: boolean;
  paper: string;
  ink: string;
  faint: string;
  /** `full` for what several projects share, `pale` for what belongs to one. */
  kinds: Record<Kind, { full: string; pale: string }>;
  roles: Record<BuiltInRole, string>;
  /** A role of a package's own takes the colour of its place in the order of ids. */
  ownRoles: readonly string[];
  /** A region takes the colour of its place in the order of ids. */
  regions: readonly string[];
  /** Of what grows, from the least to the most. */
  steps: readonly string[];
  /** Of what has no colour of its own where others have one by their value. */
  none: string;
}

/**
 * The one set of colours for the page, its figures and the exports. Hues of roles start from Okabe & Ito (2008), those
 * of regions from Tol's muted scheme (2021), darkened to a contrast of 3:1 on the paper.
 */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    isDark: false,
    paper: "#faf8f3",
    ink: "#1d2430",
    faint: "#d9d4c7",
    kinds: {
      project: { full: "#1d2430", pale: "#1d2430" },
      organisation: { full: "#1d5583", pale: "#a9bdcd" },
      person: { full: "#b5431a", pale: "#e0b39d" },
      theme: { full: "#8f6a00", pale: "#d3bd80" },
      territory: { full: "#3f7f73", pale: "#a9c8c0" },
    },
    roles: {
      carries: "#1d5583",
      leads: "#0f766a",
      accompanies: "#b5431a",
      co_facilitates: "#8a3b86",
      partners: "#76869a",
      addresses: "#a8861f",
      located_in: "#5f9388",
      part_of: "#5d5470",
      initiated: "#7a5c3e",
      mentioned_in: "#8d8779",
    },
    ownRoles: ["#3f7d2b", "#a8327c", "#4a5fc1", "#b06a00", "#00798c", "#8c4a4a", "#6b7a1e", "#7b52ab"],
    regions: [
      "#1e3c96",
      "#c37800",
      "#9678e1",
      "#693c00",
      "#69004b",
      "#5a9669",
      "#784b96",
      "#d269a5",
      "#5a6900",
      "#962d4b",
      "#2d69c3",
      "#2d5a69",
      "#876969",
    ],
    steps: ["#bd8400", "#c2502c", "#a32664", "#661d82", "#1f1a58"],
    none: "#b9b4a8",
  },
  dark: {
    isDark: true,
    paper: "#101a2c",
    ink: "#ebe6da",
    faint: "#2b3952",
    kinds: {
      project: { full: "#ebe6da", pale: "#ebe6da" },
      organisation: { full: "#7fb6e4", pale: "#3d5a78" },
      person: { full: "#f28a5e", pale: "#7a4a3a" },
      theme: { full: "#e0bb55", pale: "#6e6034" },
      territory: { full: "#7cc4b4", pale: "#37625d" },
    },
    roles: {
      carries: "#7fb6e4",
      leads: "#4fc0ab",
      accompanies: "#f28a5e",
      co_facilitates: "#d48fd0",
      partners: "#74859f",
      addresses: "#c9a544",
      located_in: "#5f9a8f",
      part_of: "#a99fc4",
      initiated: "#c29a72",
      mentioned_in: "#66738a",
    },
    ownRoles: ["#86c46e", "#e583bf", "#93a4f0", "#e3a84e", "#4fc3d6", "#d99a9a", "#b7c45c", "#bd9bea"],
    regions: [
      "#9687f0",
      "#2d780f",
      "#87e187",
      "#ffa5ff",
      "#b48700",
      "#964b96",
      "#698787",
      "#2d69c3",
      "#e19696",
      "#f0b42d",
      "#78c3d2",
      "#c34b4b",
      "#3cb469",
    ],
    steps: ["#7a62d8", "#c062b8", "#f07f78", "#f6b35e", "#f5ec9e"],
    none: "#4b586e",
  },
};

/** A palette in which roles that packages have of their own, given by id, have colours too. */
export function withOwnRoles(palette: Palette, own: readonly Pick<OwnRole, "id">[] = []): Palette {
  const { ownRoles } = palette;
  const more = own.map(({ id }, at) => [id, ownRoles[at % ownRoles.length]!] as const);
  return more.length === 0 ? palette : { ...palette, roles: { ...palette.roles, ...Object.fromEntries(more) } };
}

/** The colour of a role; of one that the palette was not made for, that of a package's first. */
export const roleColour = ({ roles, ownRoles }: Palette, role: Role): string =>
  (roles as Partial<Record<Role, string>>)[role] ?? ownRoles[0]!;
