/** What a reader corrected at once, in the page as where a journal is applied. */
export { type Act, actRowIds, actsOf } from "../../seed/corrections/act.ts";
