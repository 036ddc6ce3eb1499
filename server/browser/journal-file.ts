// Files of corrections as a page reads and writes them; what they need comes with the first one.
export { readJournal, writeJournal } from "../../seed/corrections/journal.ts";
