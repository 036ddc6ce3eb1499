import { describe, expect, test } from "vitest";
import {
  decide,
  type Decided,
  decisionsOf,
  doubtOf,
  groupsOf,
  startReconciliation,
  told,
  undo,
  untold,
  withoutUndone,
} from "../../../client/model/reconciliation.ts";
import type { Candidate, Decision, Proposal } from "../../../server/contract/reconciliation.ts";

const candidate = (code: string, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ code, name: `Name ${code}`, otherNames: [], context: null, score: 1, reason: "same", region: null },
  names: ["a", "b"],
  ...rest,
});
const proposal = (id: string, ...candidates: Candidate[]): Proposal => ({
  ...{ id: `organisation:${id}`, name: id, candidates },
  isAlone: candidates.length === 1,
});
const A = proposal("A", candidate("1"));
const B = proposal("B", candidate("2"), candidate("3"));
const C = proposal("C", candidate("4", { reason: "slip", score: 0.85 }));
const BY = { author: "A. R.", day: "2026-11-28" };
const accepted = (code: string): Decided => ({ decision: "accepted", code, ...BY });
const refused: Decided = { decision: "refused", code: null, ...BY };
const left: Decided = { decision: "left", code: null, ...BY };

const earlier: Decision[] = [
  { ...row("siren", "a", "9", "refused"), author: "Bo" },
  row("rna", "A", "W1", "accepted"),
  row("siren", "Z", "7", "accepted"),
];
const start = startReconciliation({
  ...{ data: "page /", kind: "organisation", list: { space: "siren", title: "List", entries: 4 }, earlier },
  matched: { proposals: [A, B, C], coded: 0, settled: 0, none: 0 },
});

function row(space: string, name: string, code: string | null, decision: Decision["decision"]): Decision {
  return {
    ...{ space, id: `organisation:${name}`, name, code, candidate: code && `Name ${code}`, context: null },
    ...{ score: code && 1, reason: code && "same", decision, ...BY },
  } as Decision;
}

describe("what is decided of names against a list", () => {
  test("waits by its reason until it is, and is taken back a step at a time", () => {
    expect(groupsOf(start)).toEqual([
      { reason: "same", open: [A, B], alone: [A] },
      { reason: "slip", open: [C], alone: [C] },
    ]);
    // A code that somebody has already, that two would have, or that contradicts itself is accepted one by one alone.
    expect(groupsOf(start, new Map([["1", "Other"]]))[0]!.alone).toEqual([]);
    expect(doubtOf(start, new Map([["1", "A"]]))(A, A.candidates[0]!)).toBeNull();
    const twins = { ...start, matched: { ...start.matched, proposals: [A, proposal("D", candidate("1"))] } };
    expect(groupsOf(twins)[0]!.alone).toEqual([]);
    const one = decide(twins, [[A.id, accepted("1")]]);
    expect(doubtOf(one, new Map())(twins.matched.proposals[1]!, candidate("1"))).toEqual({
      isMistyped: false,
      of: "A",
    });
    expect(doubtOf(start, new Map())(A, candidate("750001234"))).toEqual({ isMistyped: true, of: null });
    const two = decide(decide(start, [[A.id, accepted("1")]]), [
      [B.id, refused],
      [C.id, left],
    ]);
    expect(groupsOf(two)).toEqual([]);
    expect(groupsOf(undo(two)).map(({ reason }) => reason)).toEqual(["same", "slip"]);
    const again = decide(two, [[A.id, refused]]);
    expect(undo(again).decided).toEqual(two.decided);
    expect(undo(undo(undo(again))).decided).toEqual({});
    expect(undo(start)).toBe(start);
  });

  test("is a row for the one accepted and for each that is refused, in the place of what was decided of the name", () => {
    const all = decide(start, [
      [A.id, accepted("1")],
      [B.id, refused],
      [C.id, left],
    ]);
    expect(decisionsOf(all)).toEqual([
      ...[row("rna", "A", "W1", "accepted"), row("siren", "Z", "7", "accepted"), row("siren", "A", "1", "accepted")],
      ...[row("siren", "B", "2", "refused"), row("siren", "B", "3", "refused"), row("siren", "C", null, "left")],
    ]);
    expect(decisionsOf(undo(all))).toEqual(earlier);
  });

  test("is told to the corrections once, and again where it changed meanwhile", () => {
    const one = decide(start, [[B.id, accepted("3")]]);
    expect(untold(one)).toEqual({
      accepted: [row("siren", "B", "3", "accepted")],
      gone: ["match-siren-organisation-u42-2"],
    });
    const meanwhile = decide(one, [[A.id, accepted("1")]]);
    const after = told(meanwhile, one, new Set());
    expect([after.pending, after.decided]).toEqual([[A.id], meanwhile.decided]);
    const changed = decide(one, [[B.id, refused]]);
    expect(told(changed, one, new Set()).pending).toEqual([B.id]);
    expect(untold(changed)).toMatchObject({ accepted: [], gone: [{}, {}].map(() => expect.any(String) as string) });
    // What the data refuse is open again.
    expect(told(one, one, new Set([B.id]))).toMatchObject({ decided: {}, pending: [] });
  });

  test("is open again once its correction is undone elsewhere, and not before it was made", () => {
    const one = decide(start, [[A.id, accepted("1")]]);
    expect(withoutUndone(one, new Set())).toBe(one);
    const made = told(one, one, new Set());
    expect(withoutUndone(made, new Set(["match-siren-organisation-u41-1"]))).toBe(made);
    expect(withoutUndone(made, new Set()).decided).toEqual({});
    const settled = told(decide(start, [[A.id, refused]]), decide(start, [[A.id, refused]]), new Set());
    expect(withoutUndone(settled, new Set())).toBe(settled);
  });
});
