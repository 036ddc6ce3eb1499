// What the page shows of corrections (seed/corrections says what each is).
export type { Outcome } from "../../seed/corrections/apply.ts";
export type { Reason } from "../../seed/corrections/conflict.ts";
export type { JournalRow } from "../../seed/corrections/correction.ts";
