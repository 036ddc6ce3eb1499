import { ROLES, type Role } from "../contract/vocabulary.ts";

/** Roles in the order of ROLES. */
export const inRoleOrder = (roles: readonly Role[]): Role[] =>
  roles.toSorted((a, b) => ROLES.indexOf(a) - ROLES.indexOf(b));
