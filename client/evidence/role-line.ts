import type { Role } from "../../server/contract/shared.ts";
import { PALETTES } from "../../server/contract/palette.ts";
import type { FirstWords } from "../i18n/words.ts";
import { ROLES } from "../model/vocabulary.ts";

/** The end of the class that colours the line of a role; a package's own take turns with those that there are. */
export function lineOf(role: Role, { roles }: FirstWords): string {
  if ((ROLES as readonly string[]).includes(role)) return role;
  const at = Object.keys(roles).indexOf(role) - ROLES.length;
  return `own-${(Math.max(at, 0) % PALETTES.light.ownRoles.length) + 1}`;
}
