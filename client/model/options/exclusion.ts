import { OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { optionRecord, wordsChosen } from "./option.ts";

/** What the question on exclusion leaves out (see `resolveExclusion`); null until one chooses (see `exclusionOf`). */
export const EXCLUSION = optionRecord({ without: wordsChosen(OPTION_NAMES.excluded) });
