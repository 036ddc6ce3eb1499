/** What a reader corrected at once, in the page as where a journal is applied. */
export { type Act, actRowIds, actsOf } from "../../seed/corrections/act.ts";
/** What a correction does, before it is known who makes it, when and why. */
export { type Draft, draft } from "../../seed/corrections/draft.ts";
