// What is said of the faults of tables, apart from what the page has from the start: the words come with a later view.
export { faultGroups, type FaultGroup } from "../../seed/tables/fault-groups.ts";
export { packageFault } from "../../seed/tables/words/package-fault.ts";
export { sentenceOf } from "../../seed/tables/words/table-words.ts";
