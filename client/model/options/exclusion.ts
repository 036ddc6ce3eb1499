import { FIRST_EXCLUDED, OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { optionRecord, words } from "./option.ts";

/** What the question on exclusion leaves out (see `resolveExclusion`): coaching, until one chooses. */
export const EXCLUSION = optionRecord({ without: words(OPTION_NAMES.excluded, FIRST_EXCLUDED) });
