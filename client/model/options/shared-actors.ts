import { ACTOR_ROLES } from "../vocabulary.ts";
import { count, oneOf, optionRecord, text } from "./option.ts";

/** In at least so many of the chosen, in all of them, or in exactly these. */
export const MODES = ["atLeast", "everywhere", "exactly"] as const;
export const ACTOR_KINDS = ["all", "organisation", "person"] as const;
export const MEMBER_LEVELS = ["project", "region"] as const;

/** What the question on shared actors keeps; `row` is the combination that is read, ids separated by spaces. */
export const SHARED = optionRecord({
  mode: oneOf("shared.mode", MODES),
  level: oneOf("shared.level", MEMBER_LEVELS),
  kind: oneOf("shared.kind", ACTOR_KINDS),
  role: oneOf("shared.role", ["all", ...ACTOR_ROLES] as const),
  least: count("shared.k"),
  row: text("shared.row"),
});
