/** What the rules that read a document are not sure of. */
export { FR as readingDoubts } from "../../../../seed/booklet/words/fr.ts";
