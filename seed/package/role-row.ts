import { Type, type Static } from "typebox";
import { KINDS } from "./vocabulary.ts";

/** How the id of a role is written: a word that may stand in addresses and as a property. */
export const ROLE_ID = "^[a-z][a-z0-9_-]*$";

const kind = `(${KINDS.join("|")})`;
/** How the kinds at one end of a role are written: one or several, a space between two. */
export const END_KINDS = `^${kind}( ${kind})*$`;

const optionalText = Type.Union([Type.String({ minLength: 1 }), Type.Null()]);

/**
 * roles.csv: one row a role that the package has beside the built-in ones. `from` and `to` hold the kinds that its
 * links may lead from and to, separated by spaces; `participates` says whether two projects share an actor through it.
 */
export const RoleRow = Type.Object({
  id: Type.String({ pattern: ROLE_ID }),
  label_fr: optionalText,
  label_en: optionalText,
  from: Type.String({ pattern: END_KINDS }),
  to: Type.String({ pattern: END_KINDS }),
  participates: Type.Boolean(),
});
/** A role of a package's own. */
export type OwnRole = Static<typeof RoleRow>;
