import type { Kind } from "../../server/contract/shared.ts";
import { isActorRole, type RoleOfLink, TIED_KINDS } from "../../server/contract/vocabulary.ts";

export {
  ACTOR_ROLES,
  actorRolesWith,
  byRole,
  FORMATS,
  isActorRole,
  KINDS,
  ROLES,
  rolesWith,
  STATUSES,
} from "../../server/contract/vocabulary.ts";
export type { FormatName as Format } from "../../server/contract/vocabulary.ts";

/** The kinds on the picture at first sight; themes and territories tie nearly everything and would hide the actors. */
export const FIRST_KINDS: readonly Kind[] = TIED_KINDS;

/** The views, in the order of the top line. */
export const VIEWS = ["network", "shared-actors", "territories", "map", "table", "notebook", "data", "about"] as const;
/** One of the views. */
export type ViewName = (typeof VIEWS)[number];

/**
 * Whether a link counts as taking part: a mention does too, since the network only holds some where the text is asked
 * for.
 */
export const isPart = (link: RoleOfLink): boolean => isActorRole(link) || link.role === "mentioned_in";

/** Language of the words that a source prints, whatever the page's: no source of a package says its own. */
export const SOURCE_LANGUAGE = "fr";
