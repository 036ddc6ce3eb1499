/** What can be wrong with tables that a person opens, and where a spreadsheet shows it. */
export { FR as tableFaults } from "../../../../seed/tables/words/fr.ts";
