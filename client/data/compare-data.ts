import { QUESTION } from "../model/options/questions.ts";
import { togetherName } from "../model/own-names.ts";
import { batch, goToView, showData, type Step } from "../model/state.ts";

/** Shows data of these names together, each an edition, and goes to what changes between them. */
export const compareData = (names: readonly string[]): Step =>
  batch("data", [showData(togetherName(names)), goToView("territories"), QUESTION.set({ question: "editions" })]);
