import { optionRecord, words } from "./option.ts";

/** What the question on exclusion leaves out (see `leftOut`): coaching, until one chooses. */
export const EXCLUSION = optionRecord({ without: words("without.choice", ["accompanies"]) });
