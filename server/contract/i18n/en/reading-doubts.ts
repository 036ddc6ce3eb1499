/** What the rules that read a document are not sure of. */
export { EN as readingDoubts } from "../../../../seed/booklet/words/en.ts";
