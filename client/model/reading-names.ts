import { fold } from "../../server/contract/fold.ts";
import type { Printed } from "./printed.ts";
import { renamedAt } from "./reading-places.ts";
import { isAbout, KINDS_OF, nextId, type Proposal, type Reading, type SaidKind, stepped } from "./reading.ts";

/** What parts the names of a list; an « et » may also stand within a name, which the reader sees. */
const BETWEEN = /\s*[,;/&•]\s*|\s+(?:et|and|[-–—])\s+/iu;

/** The names that words may be, where they are several. */
export const namesIn = (words: string): string[] =>
  words
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));

/** Accepts several names in the place of a proposal that was one; each has its own words of the document. */
export function part(reading: Reading, id: number, names: readonly (Printed & { name: string })[]): Reading {
  let next = nextId(reading);
  const whole = reading.proposals.find((one) => one.id === id);
  const proposals = reading.proposals.flatMap((one): Proposal[] =>
    one.id === id
      ? names.map((own, i) => ({ ...one, ...own, id: i === 0 ? id : next++, doubt: null, state: "accepted" }))
      : [one],
  );
  const [first] = names;
  if (!whole || !first) return reading;
  const renamed = { project: whole.project, from: whole.name, to: first.name };
  return stepped(reading, { proposals: whole.kind === "organisation" ? renamedAt(proposals, renamed) : proposals });
}

/** How two proposals are one: by which name, and the words of both where they are one passage that was cut. */
export interface Joining {
  name: string;
  passage: Printed | null;
}

/**
 * Accepts a proposal as one with another. Of one passage, the other is no more. Else two names mean the same: whatever
 * bears either of them gets the one name, the words as printed stay, and what is not decided yet stays so.
 */
export function join(reading: Reading, id: number, other: number, { name, passage }: Joining): Reading {
  const [own, second] = [
    reading.proposals.find((one) => one.id === id),
    reading.proposals.find((one) => one.id === other),
  ];
  if (!own || !second) return reading;
  const accepted = { name, doubt: null, state: "accepted" as const };
  if (passage)
    return stepped(reading, {
      proposals: reading.proposals
        .filter((one) => one !== second)
        .map((one) => (one === own ? { ...one, ...passage, ...accepted } : one)),
    });
  const kind = kindOfBoth(own, second);
  const keys = new Set([own, second].map((one) => keyOf(one)));
  const proposals = reading.proposals.map((one): Proposal => {
    if (!keys.has(keyOf(one)) || kind === null || !KINDS_OF[one.role].includes(kind)) return clearedOf(one, keys);
    return { ...clearedOf(one, keys), name, kind, ...(one === own && accepted) };
  });
  const at = [own, second].reduce(
    (all, one) => (kind === "organisation" ? renamedAt(all, { project: null, from: one.name, to: name }) : all),
    proposals,
  );
  return stepped(reading, { proposals: at });
}

/** By what a name is told: its kind, since a person and a town may have one name, and the name, folded. */
const keyOf = ({ kind, name }: Pick<Proposal, "kind" | "name">): string => `${kind} ${fold(name)}`;

/** A proposal that is doubtful no more where what it was like is what was joined. */
const clearedOf = (one: Proposal, keys: ReadonlySet<string>): Proposal =>
  one.doubt?.why === "alike" && keys.has(keyOf(one)) && keys.has(keyOf({ kind: one.kind, name: one.doubt.other }))
    ? { ...one, doubt: null }
    : one;

/** The kind that both may have, the first one's where it can; null where nobody is both. */
export function kindOfBoth(first: Proposal, second: Proposal): SaidKind | null {
  const shared = KINDS_OF[first.role].filter((kind) => KINDS_OF[second.role].includes(kind));
  return [first.kind, second.kind].find((kind) => shared.includes(kind)) ?? shared[0] ?? null;
}

/**
 * What a proposal may be one with: the name that it is like, then what stands near it in its project, then each other
 * name of the document that may mean the same, once.
 */
export function joinable({ proposals }: Reading, { id }: Proposal): Proposal[] {
  const own = proposals.find((one) => one.id === id);
  if (!own) return [];
  const like = own.doubt?.why === "alike" ? fold(own.doubt.other) : null;
  const others = proposals.filter((one) => one.id !== id && one.state !== "rejected" && !isAbout(one));
  const here = others.filter(({ project }) => project === own.project);
  const met = new Set([own, ...here].map(keyOf));
  const elsewhere = others.filter((one) => {
    const isNew = one.project !== own.project && kindOfBoth(own, one) !== null && !met.has(keyOf(one));
    if (isNew) met.add(keyOf(one));
    return isNew;
  });
  const distance = (one: Proposal) => Math.abs(one.lines[0] - own.lines[0]) * 1000 + Math.abs(one.id - id);
  const all = [
    ...here.toSorted((a, b) => distance(a) - distance(b)),
    ...elsewhere.toSorted((a, b) => a.name.localeCompare(b.name)),
  ];
  const isLike = (one: Proposal) => Number(fold(one.name) === like);
  return all.toSorted((a, b) => isLike(b) - isLike(a));
}
