import type { ActorRole, Kind, Role, Status } from "../../server/contract/shared.ts";

/** The kinds of nodes, in the order of the legend. */
export const KINDS = ["project", "organisation", "person", "theme", "territory"] as const satisfies readonly Kind[];

/** The kinds on the picture at first sight; themes and territories tie nearly everything and would hide the actors. */
export const FIRST_KINDS: readonly Kind[] = ["project", "organisation", "person"];

/** The roles of links, in the order in which they are listed everywhere. */
export const ROLES = [
  "carries",
  "leads",
  "accompanies",
  "co_facilitates",
  "partners",
  "addresses",
  "located_in",
  "part_of",
  "initiated",
  "mentioned_in",
] as const satisfies readonly Role[];

/** The roles by which an actor takes part in a project. */
export const ACTOR_ROLES = [
  "carries",
  "leads",
  "accompanies",
  "co_facilitates",
  "partners",
] as const satisfies readonly ActorRole[];

/** How far a fact was checked. */
export const STATUSES = ["stated", "reviewed", "inferred"] as const satisfies readonly Status[];

/** The views, in the order of the top line. */
export const VIEWS = ["network", "shared-actors", "territories", "map", "table", "notebook", "about"] as const;
export type ViewName = (typeof VIEWS)[number];

/** The languages of the page. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The formats of `/api/export/:format`. */
export const FORMATS = ["gexf", "graphml", "csv", "json", "cypher", "net", "incidence", "pack"] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a role is one by which an actor takes part in a project. */
export const isActorRole = (role: Role): role is ActorRole => (ACTOR_ROLES as readonly Role[]).includes(role);

/** Whether a role counts as taking part: a mention does too, since the network only holds some where the text is asked for. */
export const isPart = (role: Role): boolean => isActorRole(role) || role === "mentioned_in";

/** Language of the printed words that a link quotes, whatever the page's: no source of a package says its own. */
export const PRINTED: Language = "fr";

/** The language of the reasons in the ledger of names. */
export const REVIEWED: Language = "en";
