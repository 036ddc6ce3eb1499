import type { Dataset } from "../../contract/dataset.ts";
import { PALETTES, roleColour, withOwnRoles } from "../../contract/palette.ts";
import type { Kind, Role } from "../../contract/shared.ts";

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The colour of a kind as the page draws it by day. */
export const kindColour = (kind: Kind): Rgb => toRgb(PALETTES.light.kinds[kind].full);

/** Answers the colour of a link by its role, those of the packages' own among them, as the page draws it by day. */
export function linkColours({ roles }: Pick<Dataset, "roles">): (role: Role) => Rgb {
  const palette = withOwnRoles(PALETTES.light, roles);
  return (role) => toRgb(roleColour(palette, role));
}

/** Diameter of each kind in the unit of the coordinates. */
export const KIND_SIZES: Record<Kind, number> = { project: 20, organisation: 8, person: 8, theme: 8, territory: 8 };

function toRgb(hex: string): Rgb {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
