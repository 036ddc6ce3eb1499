import { MODELS, OPTION_NAMES } from "../../../server/contract/view-conditions.ts";
import { oneOf, optionRecord } from "./option.ts";

/** What the question on ties beyond chance keeps. */
export const BACKBONE = optionRecord({ model: oneOf(OPTION_NAMES.model, MODELS) });
