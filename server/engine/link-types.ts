import { type RoleOfLink, ROLES } from "../contract/vocabulary.ts";

/**
 * The type in Cypher of a link: of a built-in role its own; of a package's own roles one for those by which actors take
 * part, and one for the others, so that queries can name all types. The role's id is the property `role`.
 */
export const linkType = ({ role, participates }: RoleOfLink): string =>
  (ROLES as readonly string[]).includes(role) ? role.toUpperCase() : participates ? "PARTICIPATES" : "RELATES";
