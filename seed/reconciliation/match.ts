import { distance } from "fastest-levenshtein";
import { fold } from "../package/fold.ts";
import { abbreviates } from "../package/name-forms.ts";
import { type ComparisonForms, formsOf, isOtherLevel } from "./comparison-forms.ts";
import type { Decision } from "./decision.ts";
import { entryIndex, SHORTEST_TYPO } from "./entry-index.ts";
import type { ListEntry, NameList, NameToMatch } from "./name-list.ts";

/**
 * Why a name of a list may be meant, most certain first: somebody decided so of the same name; the same name; another
 * name of either; the same once written out, or its words in another order; the same without what kind of body it is;
 * one slip; initials; all words of one are in the other; the same name of another kind of body.
 */
const MATCH_REASONS = [
  "decided",
  "same",
  "other-name",
  "written-out",
  "body",
  "slip",
  "initials",
  "part",
  "other-body",
] as const;
/** One of the reasons. */
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A name of the list that may be meant. */
export interface Candidate extends Pick<ListEntry, "code" | "name" | "otherNames" | "context"> {
  /** From 0 to 1. */
  score: number;
  reason: MatchReason;
  /** The two names that speak for it, ours first. */
  names: readonly [string, string];
  /** Whether it lies where ours does; null where either is not known. */
  region: "within" | "elsewhere" | null;
}

/** What is proposed for a name. */
export interface Proposal {
  id: string;
  name: string;
  /** Likeliest first; at least one. */
  candidates: readonly Candidate[];
  /** Whether the first stands alone: the next is less likely, so that it may be accepted with others of its kind. */
  isAlone: boolean;
}

/** What comes of holding names against a list. */
export interface Matched {
  /** In the order of their reason, then likeliest first, then by name and id. */
  proposals: Proposal[];
  /** How many names have a code of the list already. */
  coded: number;
  /** How many somebody left, or whose every candidate was refused. */
  settled: number;
  /** How many look like nothing in the list. */
  none: number;
}

/** How likely a candidate is for each reason, before it is known where it lies; `part` says how much is in common. */
const SCORES = {
  ...{ decided: 1, same: 1, "other-name": 0.97, "written-out": 0.94, body: 0.9 },
  ...{ slip: 0.85, initials: 0.75, part: 0.5, "other-body": 0.55 },
} as const satisfies Record<MatchReason, number>;
/** What a candidate loses that lies in another region. */
const ELSEWHERE = 0.2;
/** Candidates that are shown of one name. */
const MOST = 5;

/**
 * Which names of a list others may mean, each with a score and why. Names that have a code already are left out, and
 * what somebody decided of the same name in the same space before is not asked again: who was accepted is proposed
 * first, who was refused no more, and a name that was left not at all. The same names give the same proposals.
 * `progress` is told how many names are done.
 */
export function matchNames(
  names: readonly NameToMatch[],
  { space, entries }: NameList,
  decisions: readonly Decision[] = [],
  progress: (done: number, of: number) => void = () => {},
): Matched {
  const forms = entries.map(({ name, otherNames }) => formsOf([name, ...otherNames]));
  const index = entryIndex(
    forms,
    entries.some(({ form }) => form === null),
  );
  const decided = decisionsBy(space, decisions);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const matched: Matched = { proposals: [], coded: 0, settled: 0, none: 0 };
  for (const [i, one] of names.entries()) {
    if (i % 500 === 0) progress(i, names.length);
    const before = decided.get(fold(one.name)) ?? NOTHING_DECIDED;
    if (one.code !== null) matched.coded += 1;
    else if (before.isLeft) matched.settled += 1;
    else {
      const found = candidatesFor(one, entries, forms, index.near);
      const open = withDecisions(one, found, before, byCode).filter(({ code }) => !before.refused.has(code));
      if (open.length > 0) matched.proposals.push(proposalOf(one, open));
      else if (found.length > 0) matched.settled += 1;
      else matched.none += 1;
    }
  }
  matched.proposals.sort(byReason);
  return matched;
}

const byReason = (a: Proposal, b: Proposal): number =>
  rank(a) - rank(b) ||
  b.candidates[0]!.score - a.candidates[0]!.score ||
  (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1);

const rank = ({ candidates }: Proposal): number => MATCH_REASONS.indexOf(candidates[0]!.reason);

function proposalOf({ id, name }: NameToMatch, found: readonly Candidate[]): Proposal {
  const all = found.toSorted((a, b) => b.score - a.score || rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
  // Beside one that is surely named, those that merely look like it say nothing.
  const isSure = all[0]!.score >= SCORES.body;
  const candidates = all.filter((one) => !isSure || rankOf(one) < SLIP).slice(0, MOST);
  const [first, second] = candidates;
  return { id, name, candidates, isAlone: second === undefined || second.score < first!.score };
}

const SLIP = MATCH_REASONS.indexOf("slip");

const rankOf = ({ reason }: Candidate): number => MATCH_REASONS.indexOf(reason);

function candidatesFor(
  one: NameToMatch,
  entries: readonly ListEntry[],
  forms: readonly (readonly ComparisonForms[])[],
  near: (forms: ComparisonForms) => number[],
): Candidate[] {
  const own = formsOf([one.name, ...one.otherNames]);
  const numbers = new Set(own.flatMap(near));
  return [...numbers].flatMap((i) => {
    const entry = entries[i]!;
    // Who has that very id is met already.
    if (entry.code === one.id) return [];
    const found = bestOf(own, forms[i]!, entry.form);
    return found === null ? [] : [candidate(one, entry, found)];
  });
}

type Found = Pick<Candidate, "reason" | "score" | "names">;

function candidate(one: NameToMatch, { code, name, otherNames, context, regions }: ListEntry, found: Found): Candidate {
  const isKnown = one.region !== null && regions.length > 0;
  const region = isKnown ? (regions.includes(one.region!) ? "within" : "elsewhere") : null;
  const score = Math.round(100 * (region === "elsewhere" ? found.score - ELSEWHERE : found.score)) / 100;
  return { code, name, otherNames, context, ...found, region, score };
}

/** The best of what speaks for any of our names and any of the entry's being one; null where nothing does. */
function bestOf(
  own: readonly ComparisonForms[],
  others: readonly ComparisonForms[],
  level: ListEntry["form"],
): Found | null {
  let best: Found | null = null;
  for (const [i, a] of own.entries())
    for (const [j, b] of others.entries()) {
      const compared = compare(a, b, level);
      if (compared === null) continue;
      // A name that is not the first of either speaks a little less than the same first ones.
      const isOther = i + j > 0;
      const reason = isOther && compared.reason === "same" ? "other-name" : compared.reason;
      const named = reason === "other-name" ? SCORES[reason] : compared.score - 0.02;
      const least = isOther ? named : compared.score;
      // What is called like a place for short is rarely its council: « Cinéma Lux », « Lux ».
      const score = level !== null && i > 0 && own[0]!.form !== level ? Math.min(least, 0.6) : least;
      if (best === null || score > best.score) best = { reason, score, names: [a.name, b.name] };
    }
  return best;
}

/** What speaks for two names being one. `level` is what a place is whose own name does not say so. */
function compare(
  a: ComparisonForms,
  b: ComparisonForms,
  level: ListEntry["form"],
): Pick<Found, "reason" | "score"> | null {
  const said = (reason: MatchReason, score: number = SCORES[reason]) => ({ reason, score });
  const form = b.form ?? level;
  if (isOtherLevel(a.form, form)) return null;
  if (a.folded === b.folded) return said("same");
  if (a.sorted === b.sorted) return said("written-out");
  const isSameBody = a.form === null || form === null || a.form === form;
  if (a.core === b.core) return said(isSameBody ? "body" : "other-body");
  // Numbers tell what is numbered apart, however alike the rest: « Lot 12 », « Lot 13 ».
  const isTold = level === null || a.form === level;
  if (a.numbers === b.numbers && isSameBody && isTold && isOneSlip(a.core, b.core)) return said("slip");
  // Places are named by more than those who mean them: « Librairie de Lyon ».
  if (level !== null) return null;
  if (abbreviates(a.name, b.name) || abbreviates(b.name, a.name)) return said("initials");
  const [few, many] = a.telling.length <= b.telling.length ? [a.telling, b.telling] : [b.telling, a.telling];
  const isPart = few.length > 1 && few.length < many.length && few.every((word) => many.includes(word));
  return isPart ? said("part", SCORES.part + (0.3 * few.length) / many.length) : null;
}

/** One letter more, less or other, or two that changed places, in words long enough to be told by the others. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < SHORTEST_TYPO || Math.abs(a.length - b.length) > 1) return false;
  const slips = distance(a, b);
  if (slips !== 2 || a.length !== b.length) return slips === 1;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** What was decided of a name before. */
interface Decided {
  accepted: string | null;
  refused: ReadonlySet<string>;
  isLeft: boolean;
}

const NOTHING_DECIDED: Decided = { accepted: null, refused: new Set(), isLeft: false };

function decisionsBy(space: string, decisions: readonly Decision[]): Map<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const { space: of, name, code, decision } of decisions) {
    if (of !== space || decision === null) continue;
    const key = fold(name);
    const before = decided.get(key) ?? NOTHING_DECIDED;
    const refused = new Set(before.refused);
    if (decision === "refused" && code !== null) refused.add(code);
    const accepted = decision === "accepted" ? code : before.accepted;
    decided.set(key, { accepted, refused, isLeft: decision === "left" || (before.isLeft && !accepted) });
  }
  return decided;
}

/** The candidates, with the one that was accepted before as the likeliest, be its name another by now. */
function withDecisions(
  one: NameToMatch,
  found: readonly Candidate[],
  { accepted }: Decided,
  entries: ReadonlyMap<string, ListEntry>,
): readonly Candidate[] {
  const entry = accepted === null ? undefined : entries.get(accepted);
  if (entry === undefined || entry.code === one.id) return found;
  const decided: Found = { reason: "decided", score: SCORES.decided, names: [one.name, entry.name] };
  const first = candidate({ ...one, region: null }, entry, decided);
  return [first, ...found.filter(({ code }) => code !== accepted).map(belowDecided)];
}

/** Who decided had seen the others. */
const belowDecided = (one: Candidate): Candidate => ({ ...one, score: Math.min(one.score, 0.99) });
