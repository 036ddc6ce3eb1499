// What the page shows of tables that a person opens, and what may be chosen about them (seed/tables says what each is).
export type { About, Choices, ColumnChoice, NameChoice, SheetChoice } from "../../seed/tables/choices.ts";
export type { FaultCode, TableFault } from "../../seed/tables/faults.ts";
export type { NameReason } from "../../seed/package/candidates.ts";
export type { Form, Meaning, MeaningName, PointKind, Separator } from "../../seed/tables/meanings.ts";
export type {
  ColumnUnderstanding,
  Counts,
  FileUnderstanding,
  NameInPair,
  NamePair,
  PlaceMention,
  RoleWord,
  SheetUnderstanding,
  Understanding,
} from "../../seed/tables/understanding.ts";
export type { Stage } from "../../seed/tables/work.ts";
export { LARGEST } from "../../seed/tables/limits.ts";
export { ALONE, sheetParts } from "../../seed/tables/parted-sheets.ts";
