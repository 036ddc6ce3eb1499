// What the page shows and decides of names that are held against a list (seed/reconciliation says what each is).
export type { Decision } from "../../seed/reconciliation/decision.ts";
export type { Candidate, Matched, MatchReason, Proposal } from "../../seed/reconciliation/match.ts";
export { MATCHED_KINDS, type MatchedKind } from "../../seed/reconciliation/package-names.ts";
export { decisionJournal, matchId } from "../../seed/reconciliation/match-corrections.ts";
export { ID_SPACE } from "../../seed/reconciliation/name-list.ts";
