// Which columns say when something begins and which when it ends: the timeline asks as the reader of tables does.
export { areYears, spansIn } from "../../seed/package/date-columns.ts";
