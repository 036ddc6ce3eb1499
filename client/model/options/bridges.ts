import { oneOf, optionRecord } from "./option.ts";

/** Whom the question on bridges lists. */
export const BRIDGE_KINDS = ["actors", "projects", "regions"] as const;

/** What the question on bridges keeps. */
export const BRIDGES = optionRecord({ what: oneOf("bridges.what", BRIDGE_KINDS) });
