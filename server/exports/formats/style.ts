import type { Kind, Role } from "../../contract/shared.ts";

/** Red, green, blue of each kind, as the page draws it; from the colour-blind safe set of Okabe & Ito (2008). */
export const KIND_COLOURS: Record<Kind, readonly [number, number, number]> = {
  project: [29, 36, 48],
  organisation: [0, 114, 178],
  person: [213, 94, 0],
  theme: [0, 158, 115],
  territory: [130, 130, 130],
};

/** Diameter of each kind in the unit of the coordinates. */
export const KIND_SIZES: Record<Kind, number> = { project: 20, organisation: 8, person: 8, theme: 8, territory: 8 };

/** Red, green, blue of each role: coaches' links distinct from partners' at a glance. */
export const ROLE_COLOURS: Record<Role, readonly [number, number, number]> = {
  carries: [29, 36, 48],
  leads: [204, 121, 167],
  accompanies: [213, 94, 0],
  co_facilitates: [230, 159, 0],
  partners: [0, 114, 178],
  addresses: [0, 158, 115],
  located_in: [130, 130, 130],
  part_of: [86, 180, 233],
  initiated: [86, 180, 233],
  mentioned_in: [170, 170, 170],
};
