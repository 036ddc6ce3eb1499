import type { Draft, DraftProject, ReadKind, ReadPlace, ReadRole } from "../../server/contract/document-messages.ts";
import { fold } from "../../server/contract/fold.ts";
import { type Placed, placedIn, renamedAt } from "./reading-places.ts";
import { printedIn } from "./printed.ts";
import { type Doubt, doubtsOfRules, type NotedDoubt, withAlike } from "./reading-doubts.ts";

/** A document that is read, line by line. */
export interface ReadText {
  name: string;
  /** SHA-256 of its file. */
  hash: string;
  lines: readonly string[];
  /** Of a PDF, for each page the place of its first line (from 0), and at last how many lines there are. */
  firstLines: readonly number[] | null;
}

/** A name in a role of a project, to be accepted or not. */
export interface Proposal extends Placed {
  id: number;
  /** Its place in the list of projects. */
  project: number;
  role: ReadRole;
  kind: ReadKind;
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
export type ReadProject = Pick<DraftProject, "title" | "legalForm" | "sites"> & {
  name: string;
  lines: readonly [number, number];
  /** What the rules were not sure of and no proposal bears: a label that is missing, words that were left out. */
  notes?: readonly NotedDoubt[];
};

/** What steps change, and undoing brings back. */
interface Present {
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
}

/** States that can be gone back to. */
const PAST = 200;

/** The kinds that may have a role, the usual one first. */
export const KINDS_OF: Record<ReadRole, readonly ReadKind[]> = {
  carries: ["organisation"],
  leads: ["person"],
  accompanies: ["person"],
  co_facilitates: ["organisation", "person"],
  partners: ["organisation", "person"],
  addresses: ["theme"],
  located_in: ["territory"],
  unnamed: ["organisation"],
};

/**
 * A reading that begins with what the rules found; with nothing where they know nothing of the layout.
 */
export function startReading(
  text: ReadText,
  draft: Draft | null,
  { alike, regions }: Known = { alike: new Map(), regions: new Map() },
): Reading {
  const drafts = draft?.projects ?? [];
  const read = drafts.map((one, i) => {
    const all = [...proposalsOf(one, i), ...regionOf(one, i, text, regions)];
    return doubtsOfRules(all, [...one.warnings, ...draft!.warnings]);
  });
  const projects = drafts.map(({ name, title, legalForm, sites, lines }, i) => ({
    name: name ?? title ?? `${i + 1}`,
    title,
    legalForm,
    sites,
    lines,
    notes: read[i]!.notes.filter(({ lines: [first] }) => first >= lines[0] && first <= lines[1]),
  }));
  const proposals = read.flatMap((one) => one.proposals).map((one, id): Proposal => ({ ...one, id }));
  const title = text.name.replace(/\.\w+$/, "");
  return { text, title, projects, proposals: withAlike(proposals, alike), project: 0, past: [] };
}

/** What is known of names beside the draft that has them. */
export interface Known {
  /** Names that are like another, folded, each with that one. */
  alike: ReadonlyMap<string, string>;
  /** The place that each region is, by its name. */
  regions: ReadonlyMap<string, ReadPlace>;
}

/** A name as the rules found it. */
type Found = Pick<Proposal, "name" | "lines"> & Partial<Pick<Proposal, "qualifier" | "group">>;

/** What every proposal of the rules is at first. */
const PROPOSED = { qualifier: null, group: null, state: "open", marked: false } as const;

function proposalsOf(draft: DraftProject, project: number): Omit<Proposal, "id">[] {
  const one = (role: ReadRole, { name, ...found }: Found): Omit<Proposal, "id"> => ({
    ...{ ...PROPOSED, project, role, kind: KINDS_OF[role][0]!, name, mention: name },
    ...{ doubt: role === "unnamed" ? { why: "unnamed" } : null, ...found },
  });
  return [
    ...draft.carriers.map((found) => one("carries", found)),
    ...draft.leads.map((found) => one("leads", found)),
    ...draft.accompagnateurs.map((found) => one("accompanies", found)),
    ...draft.coFacilitators.map((found) => one("co_facilitates", found)),
    ...draft.themes.map(({ mention, lines }) => one("addresses", { name: mention, lines })),
    ...draft.partners.map(({ mention, named, ...more }) =>
      one(named ? "partners" : "unnamed", { name: mention, ...more }),
    ),
  ];
}

/** Where a project is, by its region; of one that the rules do not know, the words there, without a place. */
function regionOf(
  { region, regionLines, warnings }: DraftProject,
  project: number,
  text: ReadText,
  regions: ReadonlyMap<string, ReadPlace>,
): Omit<Proposal, "id">[] {
  const warning = warnings.find(({ code }) => code === "region-unknown" || code === "region-taken");
  const words = warning?.values[0] ?? region;
  if (words === null || regionLines === null) return [];
  const place = regions.get(region ?? "") ?? null;
  const mention = printedIn(text.lines, regionLines, words);
  return [
    {
      ...{ ...PROPOSED, project, role: "located_in", kind: "territory", name: place?.name ?? mention, mention },
      ...{ lines: regionLines, place, places: place ? [place] : [], doubt: null },
    },
  ];
}

/** The id of a proposal that is new. */
export const nextId = ({ proposals }: Reading): number =>
  proposals.reduce((most, one) => Math.max(most, one.id), -1) + 1;

/** A reading after a step, which can be undone. */
export const stepped = (reading: Reading, next: Partial<Present>): Reading => ({
  ...reading,
  ...next,
  ...(next.proposals && { proposals: next.proposals.map(namedOrNot) }),
  past: [...reading.past, { projects: reading.projects, proposals: reading.proposals }].slice(-PAST),
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

/** Accepts, rejects or puts off a proposal. */
export const decide = (reading: Reading, id: number, state: Exclude<Proposal["state"], "open">): Reading =>
  changed(reading, new Set([id]), { state });

/** Accepts every open proposal of a project that nothing makes doubtful. */
export const acceptSure = (reading: Reading, project: number): Reading =>
  changed(reading, new Set(sureIn(reading, project).map(({ id }) => id)), { state: "accepted" });

/** The open proposals of a project that nothing makes doubtful. */
export const sureIn = ({ proposals }: Reading, project: number): Proposal[] =>
  proposals.filter((one) => one.project === project && one.state === "open" && one.doubt === null);

/**
 * Gives a proposal another name, role or place; its kind is one that may have that role. The words as printed stay.
 */
export function change(reading: Reading, id: number, to: Changed): Reading {
  const before = reading.proposals.find((one) => one.id === id);
  if (!before) return reading;
  const { name = before.name, role = before.role, kind = before.kind, place = before.place, of = before.of } = to;
  const allowed = KINDS_OF[role];
  const changed: Proposal = {
    ...before,
    ...{ name: name.trim() || before.name, role, kind: allowed.includes(kind) ? kind : allowed[0]! },
    ...(role === "located_in" && { place: place ?? null, name: place?.name ?? before.name, ...(of && { of }) }),
  };
  const proposals = reading.proposals.map((one) => (one === before ? changed : one));
  const isBody = before.kind === "organisation" && changed.kind === "organisation";
  const renamed = { project: before.project, from: before.name, to: changed.name };
  return stepped(reading, { proposals: isBody ? renamedAt(proposals, renamed) : proposals });
}

/** What may be changed of a proposal. */
type Changed = Partial<Pick<Proposal, "name" | "role" | "kind" | "place" | "of">>;

/**
 * Words that the reader marked, with the places of the same words elsewhere in the document; of words that say where
 * something is, the official places that they may mean, and the body that is there, where it is not the project.
 */
export interface Marked extends Pick<Placed, "places" | "of"> {
  words: string;
  lines: readonly [number, number];
  role: ReadRole;
  kind: ReadKind;
  elsewhere: readonly (readonly [number, number])[];
}

/**
 * Adds words that the reader marked to the project that they stand in, accepted unless it is to be said which place
 * they mean; where the same words stand in other projects, which have not got them yet, they are proposed there, to be
 * looked at.
 */
export function mark(reading: Reading, { words, lines, role, kind, elsewhere, places = [], of }: Marked): Reading {
  const { projects, proposals } = reading;
  const id = nextId(reading);
  const key = fold(words);
  const { doubt, ...placed } = role === "located_in" ? placedIn(places) : { doubt: null };
  const name = ("place" in placed && placed.place?.name) || words;
  const made = (at: readonly [number, number], project: number): Omit<Proposal, "id"> => ({
    ...{ project, role, kind, name, mention: words, qualifier: null, group: null, lines: at, marked: true, ...placed },
    ...{ doubt: doubt ?? { why: "elsewhere" }, state: "open" },
  });
  const own = projectAt(projects, lines[0]) ?? reading.project;
  const met = new Set([own, ...proposals.filter((one) => fold(one.mention) === key).map(({ project }) => project)]);
  const others = elsewhere.flatMap((at) => {
    const project = projectAt(projects, at[0]);
    if (project === null || met.has(project)) return [];
    met.add(project);
    return [made(at, project)];
  });
  const state = doubt === null ? "accepted" : "open";
  const marked: Omit<Proposal, "id"> = { ...made(lines, own), doubt, state, ...(of !== undefined && { of }) };
  const added = [marked, ...others];
  return stepped(reading, { proposals: [...proposals, ...added.map((one, i) => ({ ...one, id: id + i }))] });
}

/**
 * Begins a project at a line, by the words that name it; the one before ends there. What was proposed from there on is
 * the new one's.
 */
export function beginProject(reading: Reading, name: string, line: number): Reading {
  const { text, projects, proposals } = reading;
  const next = projects.find(({ lines: [first] }) => first > line);
  const last = next ? next.lines[0] - 1 : text.lines.length;
  const one: ReadProject = {
    name,
    title: null,
    legalForm: { raw: null, lines: null },
    sites: [],
    lines: [line, last],
  };
  const at = next ? projects.indexOf(next) : projects.length;
  const before = projects
    .slice(0, at)
    .map((project) =>
      project.lines[1] >= line ? { ...project, lines: [project.lines[0], line - 1] as const } : project,
    )
    .filter(({ lines: [first, end] }) => first <= end);
  const all = [...before, one, ...projects.slice(at)];
  const moved = proposals.map((proposal) => ({ ...proposal, project: projectAt(all, proposal.lines[0]) ?? 0 }));
  return { ...stepped(reading, { projects: all, proposals: moved }), project: all.indexOf(one) };
}

/** Takes the last step back; the project that is looked at stays where it can. */
export function undo(reading: Reading): Reading {
  const before = reading.past.at(-1);
  if (!before) return reading;
  const project = Math.min(reading.project, Math.max(0, before.projects.length - 1));
  return { ...reading, ...before, project, past: reading.past.slice(0, -1) };
}

/** The first proposal that the last step decided, which taking it back leaves to be decided again; null of none. */
export function undone(reading: Reading): Proposal | null {
  const before = undo(reading);
  const states = new Map(reading.proposals.map(({ id, state }) => [id, state]));
  const back = before.proposals.filter((one) => isLeft(one) && states.get(one.id) !== one.state);
  const ids = new Set(back.map(({ id }) => id));
  return back[0] ? queue(before, back[0].project).find(({ id }) => ids.has(id))! : null;
}

/** Whether a proposal is to be decided yet: nobody has looked at it, or it was put off. */
export const isLeft = ({ state }: Pick<Proposal, "state">): boolean => state === "open" || state === "later";

/** The project (its place in the list) that a line stands in; null where it is in none. */
function projectAt(projects: readonly ReadProject[], line: number): number | null {
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
