/*
 * The fixed words of questions and answers, as values for server and page alike. Nothing here imports the library that
 * checks answers, so that the page, which only needs the words, does not load it.
 */
export {
  ACTOR_ROLES,
  KINDS,
  LEVELS,
  ROLES,
  SECTIONS,
  STATUSES,
  TIE_ROLE,
  TIED_KINDS,
} from "../../seed/package/vocabulary.ts";
export type { ActorRole, BuiltInRole, Kind, Level, Role, Status } from "../../seed/package/vocabulary.ts";
export {
  actorRolesWith,
  byRole,
  hasTiesOfPeople,
  isActorRole,
  labelOf,
  rolesWith,
} from "../../seed/package/own-roles.ts";
export type { RoleOfLink } from "../../seed/package/own-roles.ts";
export type { OwnRole } from "../../seed/package/role-row.ts";

/** The formats of `/api/export/:format`, in the order in which they are listed everywhere. */
export const FORMATS = ["gexf", "graphml", "csv", "json", "cypher", "net", "incidence", "pack"] as const;
/** One of the formats. */
export type FormatName = (typeof FORMATS)[number];
