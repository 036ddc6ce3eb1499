/** What can be wrong with tables that a person opens, and where a spreadsheet shows it. */
export { EN as tableFaults } from "../../../../seed/tables/words/en.ts";
