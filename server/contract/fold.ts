/** A name as search and order see it; the page compares what is typed in the same way. */
export { fold } from "../../seed/package/fold.ts";
