import type { NullModel } from "../../../server/contract/backbone.ts";
import { oneOf, optionRecord } from "./option.ts";

/** What chance is: the stochastic degree sequence model, or swaps that keep every degree. */
export const MODELS = ["sdsm", "swap"] as const satisfies readonly NullModel[];

/** What the question on ties beyond chance keeps. */
export const BACKBONE = optionRecord({ model: oneOf("backbone.model", MODELS) });
