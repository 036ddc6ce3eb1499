import type { AttributeValue } from "../../server/contract/attributes.ts";
import { fold } from "../../server/contract/fold.ts";
import {
  type Candidate,
  type Decision,
  ID_SPACE,
  type Matched,
  type MatchedKind,
  matchId,
  type MatchReason,
  type Proposal,
} from "../../server/contract/reconciliation.ts";
import type { NameWithColumns } from "../../server/contract/reconciliation-messages.ts";
import { isOwn } from "./attribute-name.ts";
import { isMistyped } from "./check-digit.ts";
import type { Network } from "./network.ts";

/** What was decided of a proposal: who was accepted, nobody of those, or that it stays open for good. */
export interface Decided {
  decision: NonNullable<Decision["decision"]>;
  /** The code that was accepted; null of the others. */
  code: string | null;
  author: string;
  day: string;
}

/** Names of some data held against a list, and what was decided of them. */
export interface Reconciliation {
  /** Which data: see `placeOf`. */
  data: string;
  kind: MatchedKind;
  list: { space: string; title: string; entries: number };
  matched: Matched;
  /** By the id of who is named. */
  decided: Readonly<Record<string, Decided>>;
  /** Ids whose decision has not been told to the corrections yet. */
  pending: readonly string[];
  /** What was decided of each before a step, the last step last. */
  past: readonly (readonly (readonly [id: string, before: Decided | null])[])[];
  /** What was decided before this list was looked at, in any list. */
  earlier: readonly Decision[];
}

/** Steps that can be undone. */
const REMEMBERED = 200;

/** The start of a list. */
export const startReconciliation = (
  of: Pick<Reconciliation, "data" | "kind" | "list" | "matched" | "earlier">,
): Reconciliation => ({ ...of, decided: {}, pending: [], past: [] });

/** Everybody of a kind in a network, as a list is asked about them. */
export function namesIn(whole: Network, kind: MatchedKind): NameWithColumns[] {
  return whole
    .filterNodes((_, attributes) => attributes.kind === kind)
    .map((id) => {
      const attributes = whole.getNodeAttributes(id);
      const own = Object.entries(attributes).flatMap(([key, value]) =>
        isOwn(key) ? [[key.slice("attr_".length), String(value as AttributeValue)] as const] : [],
      );
      const region = /^territory:region-(.+)$/.exec(attributes.region?.id ?? "")?.[1] ?? null;
      return { id, name: attributes.name, otherNames: attributes.otherNames, region, columns: Object.fromEntries(own) };
    });
}

/** With a decision on some proposals, as one step; null takes back what was decided. */
export function decide(
  before: Reconciliation,
  made: readonly (readonly [id: string, decided: Decided | null])[],
): Reconciliation {
  const step = made.map(([id]) => [id, before.decided[id] ?? null] as const);
  return { ...withDecided(before, made), past: [...before.past, step].slice(-REMEMBERED) };
}

/** Without the last step. */
export function undo(before: Reconciliation): Reconciliation {
  const step = before.past.at(-1);
  return step === undefined ? before : { ...withDecided(before, step), past: before.past.slice(0, -1) };
}

function withDecided(
  before: Reconciliation,
  made: readonly (readonly [id: string, decided: Decided | null])[],
): Reconciliation {
  const changed = new Map(made);
  const others = Object.entries(before.decided).filter(([id]) => !changed.has(id));
  const now = made.flatMap(([id, decided]) => (decided === null ? [] : [[id, decided] as const]));
  const pending = [...new Set([...before.pending, ...changed.keys()])];
  return { ...before, decided: Object.fromEntries([...others, ...now]), pending };
}

/** Proposals of one reason that wait for a decision. */
export interface Group {
  reason: MatchReason;
  open: readonly Proposal[];
  /** Those of them whose first candidate stands alone, with a code that nothing speaks against. */
  alone: readonly Proposal[];
}

/** What speaks against a code: its own check digit, or whose it is already, of those who are named. */
export interface CodeDoubt {
  isMistyped: boolean;
  of: string | null;
}

/** The codes of a list's column that the data have, each with the name of who has it. */
export function codesIn(whole: Network, space: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  whole.forEachNode((_, attributes) => {
    const code = (attributes as unknown as Readonly<Record<string, unknown>>)[`attr_${space}`];
    if (typeof code === "string" || typeof code === "number") codes.set(String(code), attributes.name);
  });
  return codes;
}

/**
 * What speaks against the code of a candidate, where `codes` are those of the data; null where nothing does. In other
 * data two may be the same one, which then joins them.
 */
export function doubtOf(
  { list, matched, decided }: Reconciliation,
  codes: ReadonlyMap<string, string>,
): (proposal: Proposal, candidate: Candidate) => CodeDoubt | null {
  if (list.space === ID_SPACE) return () => null;
  const holders = new Map<string, { id: string; name: string }[]>();
  for (const { id, name } of matched.proposals) {
    const code = decided[id]?.code;
    if (code) holders.set(code, [...(holders.get(code) ?? []), { id, name }]);
  }
  return ({ id, name }, { code }) => {
    const accepted = holders.get(code)?.find((one) => one.id !== id)?.name;
    const held = codes.get(code);
    const of = accepted ?? (held === undefined || held === name ? null : held);
    const isWrong = isMistyped(list.space, code);
    return of === null && !isWrong ? null : { isMistyped: isWrong, of };
  };
}

/** What waits for a decision, by the reason of its first candidate, the surest first. */
export function groupsOf(reconciliation: Reconciliation, codes: ReadonlyMap<string, string> = new Map()): Group[] {
  const { matched, decided } = reconciliation;
  const doubt = doubtOf(reconciliation, codes);
  const groups = new Map<MatchReason, Proposal[]>();
  for (const proposal of matched.proposals) {
    if (decided[proposal.id] !== undefined) continue;
    const { reason } = proposal.candidates[0]!;
    const group = groups.get(reason);
    if (group) group.push(proposal);
    else groups.set(reason, [proposal]);
  }
  return [...groups].map(([reason, open]) => ({ reason, open, alone: open.filter(isAloneAmong(open, doubt)) }));
}

/** Whether a proposal has one choice, whose code no other of these would have too, and nothing speaks against. */
function isAloneAmong(open: readonly Proposal[], doubt: ReturnType<typeof doubtOf>): (one: Proposal) => boolean {
  const times = new Map<string, number>();
  for (const { isAlone, candidates } of open)
    if (isAlone) times.set(candidates[0]!.code, (times.get(candidates[0]!.code) ?? 0) + 1);
  return (one) => {
    const first = one.candidates[0]!;
    return one.isAlone && times.get(first.code) === 1 && doubt(one, first) === null;
  };
}

/** The rows of a file of decisions: those of before, but for names that were decided on again, then these. */
export function decisionsOf(reconciliation: Reconciliation): Decision[] {
  const { earlier, list, matched, decided } = reconciliation;
  const rows = matched.proposals.flatMap((proposal) => {
    const one = decided[proposal.id];
    return one === undefined ? [] : rowsOf(proposal, one, list.space);
  });
  const again = new Set(rows.map(({ name }) => fold(name)));
  return [...earlier.filter(({ space, name }) => space !== list.space || !again.has(fold(name))), ...rows];
}

/** Whether `decisionsOf` has any row. */
export const isAnyDecided = ({ earlier, decided }: Pick<Reconciliation, "earlier" | "decided">): boolean =>
  earlier.length > 0 || Object.keys(decided).length > 0;

/** A decision on a proposal: of one accepted its row, of those refused one each, of one left the name alone. */
function rowsOf(
  { id, name, candidates }: Proposal,
  { decision, code, author, day }: Decided,
  space: string,
): Decision[] {
  const row = (one: Candidate | null): Decision => ({
    ...{ space, id, name, code: one?.code ?? null, candidate: one?.name ?? null, context: one?.context ?? null },
    ...{ score: one?.score ?? null, reason: one?.reason ?? null, decision, author, day },
  });
  if (decision === "left") return [row(null)];
  return candidates.filter((one) => decision === "refused" || one.code === code).map(row);
}

/**
 * What the corrections have to be told of the pending decisions: rows that are accepted, and ids of what is no more.
 */
export function untold(reconciliation: Reconciliation): { accepted: Decision[]; gone: string[] } {
  const { list, matched, decided, pending } = reconciliation;
  const asked = new Set(pending);
  const proposals = matched.proposals.filter(({ id }) => asked.has(id));
  const accepted = proposals.flatMap((proposal) => {
    const one = decided[proposal.id];
    return one?.decision === "accepted" ? rowsOf(proposal, one, list.space) : [];
  });
  const kept = new Set(accepted.map(({ id, code }) => matchId(list.space, id!, code!)));
  const gone = proposals.flatMap(({ id, candidates }) =>
    candidates.map(({ code }) => matchId(list.space, id, code)).filter((one) => !kept.has(one)),
  );
  return { accepted, gone };
}

/** With nothing to tell the corrections of these any more; what they refused is open again. */
export function told(before: Reconciliation, asked: Reconciliation, refused: ReadonlySet<string>): Reconciliation {
  const wasAsked = new Set(asked.pending);
  // What another tab kept meanwhile is a copy.
  const isSame = (id: string): boolean => JSON.stringify(before.decided[id]) === JSON.stringify(asked.decided[id]);
  const pending = before.pending.filter((id) => !(wasAsked.has(id) && isSame(id)));
  const decided = Object.entries(before.decided).filter(([id]) => !(refused.has(id) && isSame(id)));
  return { ...before, pending, decided: Object.fromEntries(decided) };
}

/**
 * With those open again whose correction was taken back elsewhere: `made` are the ids of the corrections that there
 * are. The same where none was.
 */
export function withoutUndone(before: Reconciliation, made: ReadonlySet<string>): Reconciliation {
  const { space } = before.list;
  const pending = new Set(before.pending);
  const isUndone = ([id, { decision, code }]: [string, Decided]): boolean =>
    decision === "accepted" && !pending.has(id) && !made.has(matchId(space, id, code!));
  const all = Object.entries(before.decided);
  const kept = all.filter((one) => !isUndone(one));
  return kept.length === all.length ? before : { ...before, decided: Object.fromEntries(kept) };
}
