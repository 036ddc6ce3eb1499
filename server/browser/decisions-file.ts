// Files of decisions as a page reads and writes them; what they need comes with the first one.
export { readDecisions, writeDecisions } from "../../seed/reconciliation/decision.ts";
