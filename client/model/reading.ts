import type { ReadKind, ReadRole } from "../../server/contract/document-messages.ts";
import { fold } from "../../server/contract/fold.ts";
import { type Placed, renamedAt } from "./reading-places.ts";
import type { Doubt, NotedDoubt } from "./reading-doubts.ts";

/** A document that is read, line by line. */
export interface ReadText {
  name: string;
  /** SHA-256 of its file. */
  hash: string;
  lines: readonly string[];
  /** Of a PDF, for each page the place of its first line (from 0), and at last how many lines there are. */
  firstLines: readonly number[] | null;
  /** Of a PDF, the pages (from 1) of which no text can be taken, as of pictures. */
  wordless?: readonly number[];
}

/** What words may say of a project itself, in no link. */
export type AboutRole = "title" | "legal_form" | "site";
/** What words may say. */
export type SaidRole = ReadRole | AboutRole;
/** Who or what it is said of: a project, where it is said of the project itself. */
export type SaidKind = ReadKind | "project";

/** A name in a role of a project, or words about the project itself, to be accepted or not. */
export interface Proposal extends Placed {
  id: number;
  /** Its place in the list of projects. */
  project: number;
  role: SaidRole;
  kind: SaidKind;
  name: string;
  mention: string;
  qualifier: string | null;
  group: string | null;
  /** First and last, from 1. */
  lines: readonly [number, number];
  doubt: Doubt | null;
  state: "open" | "accepted" | "rejected" | "later";
  /** Whether the reader said it, not the rules. */
  marked: boolean;
}

/** A project of the document. */
export interface ReadProject {
  name: string;
  lines: readonly [number, number];
  /** What the rules were not sure of and no proposal bears: a label that is missing, words that were left out. */
  notes?: readonly NotedDoubt[];
}

/** What steps change, and undoing brings back. */
export interface Present {
  projects: readonly ReadProject[];
  proposals: readonly Proposal[];
}

/** How far the reading of a document is. */
export interface Reading extends Present {
  text: ReadText;
  title: string;
  /** The project that is looked at. */
  project: number;
  /** The states before, the last one at the end. */
  past: readonly Present[];
  /** The states that were gone back from, the nearest one at the end; absent where none was. */
  future?: readonly Present[];
  /** Under which names the data are kept, and their package is made, that were explored last; absent before that. */
  explored?: { own: string; packageName: string } | undefined;
}

/** States that can be gone back to: fewer where each holds very many proposals, since all are written at each step. */
const PAST = { most: 200, least: 20, proposals: 400_000 };

const statesKept = (proposals: number): number =>
  Math.max(PAST.least, Math.min(PAST.most, Math.floor(PAST.proposals / Math.max(1, proposals))));

/** The kinds that may have a role, the usual one first. */
export const KINDS_OF: Record<SaidRole, readonly SaidKind[]> = {
  carries: ["organisation"],
  leads: ["person"],
  accompanies: ["person"],
  co_facilitates: ["organisation", "person"],
  partners: ["organisation", "person"],
  addresses: ["theme"],
  located_in: ["territory"],
  unnamed: ["organisation"],
  title: ["project"],
  legal_form: ["project"],
  site: ["project"],
};

/** Whether words are about the project itself. */
export const isAbout = ({ role }: Pick<Proposal, "role">): boolean => KINDS_OF[role][0] === "project";

/** The id of a proposal that is new. */
export const nextId = ({ proposals }: Pick<Reading, "proposals">): number =>
  proposals.reduce((most, one) => Math.max(most, one.id), -1) + 1;

/** A reading after a step, which can be undone. */
export const stepped = (reading: Reading, next: Partial<Present>): Reading => ({
  ...reading,
  ...next,
  ...(next.proposals && { proposals: next.proposals.map(namedOrNot) }),
  past: [...reading.past, { projects: reading.projects, proposals: reading.proposals }].slice(
    -statesKept(reading.proposals.length),
  ),
  future: [],
});

/**
 * A partner without a name has its printed words alone: one that is given another name is a named partner. Without
 * this the name would be shown and left out of the package.
 */
function namedOrNot(one: Proposal): Proposal {
  if (!isNamed(one)) return one.name === one.mention ? one : { ...one, name: one.mention };
  if (one.role !== "unnamed" && one.doubt?.why !== "unnamed") return one;
  const doubt = one.doubt?.why === "unnamed" ? null : one.doubt;
  return { ...one, role: one.role === "unnamed" ? "partners" : one.role, doubt };
}

/** Whether what is proposed has a name: a partner cited without one has it once it is called other than its words. */
export const isNamed = ({ role, name, mention }: Pick<Proposal, "role" | "name" | "mention">): boolean =>
  role !== "unnamed" || fold(name) !== fold(mention);

const changed = (reading: Reading, ids: ReadonlySet<number>, change: Partial<Proposal>): Reading =>
  stepped(reading, { proposals: reading.proposals.map((one) => (ids.has(one.id) ? { ...one, ...change } : one)) });

/** Accepts, rejects or puts off a proposal; of a title or a legal form a project has one, the one accepted last. */
export function decide(reading: Reading, id: number, state: Exclude<Proposal["state"], "open">): Reading {
  const decided = reading.proposals.map((one) => (one.id === id ? { ...one, state } : one));
  return stepped(reading, { proposals: state === "accepted" ? aloneAt(decided, id) : decided });
}

/** What a project has once. */
const ONCE: ReadonlySet<SaidRole> = new Set(["title", "legal_form"]);

/** Rejects what a proposal that is accepted leaves no room for: another title of its project. */
export function aloneAt(proposals: readonly Proposal[], id: number): Proposal[] {
  const taken = proposals.find((one) => one.id === id);
  return proposals.map((one) => {
    const isOther = one !== taken && one.role === taken?.role && one.project === taken.project;
    return isOther && ONCE.has(one.role) && one.state === "accepted" ? { ...one, state: "rejected" } : one;
  });
}

/** Accepts every open proposal of a project that nothing makes doubtful. */
export const acceptSure = (reading: Reading, project: number): Reading =>
  changed(reading, new Set(sureIn(reading, project).map(({ id }) => id)), { state: "accepted" });

/** The open proposals of a project that nothing makes doubtful. */
export const sureIn = ({ proposals }: Reading, project: number): Proposal[] =>
  proposals.filter((one) => one.project === project && one.state === "open" && one.doubt === null);

/**
 * Gives a proposal another name, role, kind or place; its kind is one that may have that role. The words as printed
 * stay.
 */
export function change(reading: Reading, id: number, to: Changed): Reading {
  const before = reading.proposals.find((one) => one.id === id);
  if (!before) return reading;
  const { name = before.name, role = before.role, kind = before.kind, place = before.place, of = before.of } = to;
  const changed: Proposal = {
    ...before,
    ...{ name: name.trim() || before.name, role, kind: kindIn(role, kind) },
    ...(role === "located_in" && { place: place ?? null, name: place?.name ?? before.name, ...(of && { of }) }),
  };
  const proposals = reading.proposals.map((one) => (one === before ? changed : one));
  const isBody = before.kind === "organisation" && changed.kind === "organisation";
  const renamed = { project: before.project, from: before.name, to: changed.name };
  return stepped(reading, { proposals: isBody ? renamedAt(proposals, renamed) : proposals });
}

/** A kind where a role has it, else the usual one of that role. */
export const kindIn = (role: SaidRole, kind: SaidKind): SaidKind =>
  KINDS_OF[role].includes(kind) ? kind : KINDS_OF[role][0]!;

/** What may be changed of a proposal. */
type Changed = Partial<Pick<Proposal, "name" | "role" | "kind" | "place" | "of">>;

/** Whether a proposal is to be decided yet: nobody has looked at it, or it was put off. */
export const isLeft = ({ state }: Pick<Proposal, "state">): boolean => state === "open" || state === "later";

/** The project (its place in the list) that a line stands in; null where it is in none. */
export function projectAt(projects: readonly ReadProject[], line: number): number | null {
  const at = projects.findIndex(({ lines: [first, last] }) => first <= line && last >= line);
  return at < 0 ? null : at;
}

/** What is to be decided of a project: the doubtful ones first, then as they stand; those put off come last. */
export const queue = ({ proposals }: Reading, project: number): Proposal[] =>
  proposals
    .filter((one) => one.project === project && isLeft(one))
    .toSorted(
      (a, b) =>
        Number(a.state === "later") - Number(b.state === "later") ||
        Number(a.doubt === null) - Number(b.doubt === null) ||
        a.lines[0] - b.lines[0] ||
        a.id - b.id,
    );

/** The page of a PDF (from 1) that a line stands on; null of a text. */
export function pageOf({ firstLines }: Pick<ReadText, "firstLines">, line: number): number | null {
  return firstLines === null ? null : firstLines.findIndex((start) => start >= line);
}
