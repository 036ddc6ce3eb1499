import { fold } from "../../server/contract/fold.ts";
import { labelledIn, labelsIn, offersIn } from "./reading-offers.ts";
import { needsPlace, type Placed, placedIn } from "./reading-places.ts";
import {
  aloneAt,
  isAbout,
  nextId,
  projectAt,
  type Proposal,
  type Reading,
  type ReadProject,
  type SaidKind,
  type SaidRole,
  stepped,
} from "./reading.ts";

/**
 * Words that the reader marked, with the places of the same words elsewhere in the document; of words that say where
 * something is, the official places that they may mean, and the body that is there, where it is not the project.
 */
export interface Marked extends Pick<Placed, "places" | "of"> {
  words: string;
  lines: readonly [number, number];
  role: SaidRole;
  kind: SaidKind;
  elsewhere: readonly (readonly [number, number])[];
}

/**
 * Adds words that the reader marked to the project that they stand in, accepted unless it is to be said which place
 * they mean; what is proposed there already is accepted in their place. Where the same words stand in other projects,
 * which have not got them yet, they are proposed there, to be looked at, as is what follows the same label.
 */
export function mark(reading: Reading, marked: Marked): Reading {
  const { words, lines, role, kind, elsewhere, places = [], of } = marked;
  const { projects, proposals } = reading;
  const already = markedAlready(reading, marked);
  if (already && needsPlace(already)) return reading;
  if (already) {
    if (saysSame(already, marked)) return reading;
    const accepted = { ...already, kind, doubt: null, state: "accepted" as const };
    const others = proposals.map((one) => (one === already ? accepted : one));
    return stepped(reading, { proposals: aloneAt(others, already.id) });
  }
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
  const others = (isAbout({ role }) ? [] : elsewhere).flatMap((at) => {
    const project = projectAt(projects, at[0]);
    if (project === null || met.has(project)) return [];
    met.add(project);
    return [made(at, project)];
  });
  const state = doubt === null ? "accepted" : "open";
  const added: Omit<Proposal, "id"> = { ...made(lines, own), doubt, state, ...(of !== undefined && { of }) };
  const all = aloneAt(numbered(proposals, [added, ...others]), id);
  const { lines: text } = reading.text;
  // What is proposed here is accepted by nobody yet, and teaches no label.
  const labels = labelsIn({ lines: text, proposals: all });
  const labelled = (met: Proposal[], one: ReadProject, at: number) =>
    numbered(met, labelledIn({ lines: text, proposals: met }, labels, one, at));
  return stepped(reading, { proposals: projects.reduce(labelled, all) });
}

/** Proposals after others, each with an id of its own. */
function numbered(proposals: readonly Proposal[], added: readonly Omit<Proposal, "id">[]): Proposal[] {
  const first = nextId({ proposals });
  return [...proposals, ...added.map((one, i) => ({ ...one, id: first + i }))];
}

/** A proposal in a project; itself where it is there. */
const movedTo = (one: Proposal, project: number): Proposal => (one.project === project ? one : { ...one, project });

/** Whether a proposal was accepted as what words are marked as: a person, say, and no body. */
export const saysSame = ({ state, kind }: Proposal, as: Pick<Marked, "kind">): boolean =>
  state === "accepted" && kind === as.kind;

/** What has these words in this role already, and was not rejected; null where nothing does. */
export const markedAlready = (
  { proposals }: Reading,
  { words, role, lines }: Pick<Marked, "words" | "role" | "lines">,
): Proposal | null =>
  proposals.find(
    (one) =>
      one.state !== "rejected" &&
      one.role === role &&
      one.lines[0] <= lines[1] &&
      one.lines[1] >= lines[0] &&
      fold(one.mention) === fold(words),
  ) ?? null;

/**
 * Begins a project at a line, by the words that name it; the one before ends there. What was proposed from there on is
 * the new one's, and what was marked before is proposed in it where it stands there too.
 */
export function beginProject(reading: Reading, name: string, line: number): Reading {
  const { text, projects, proposals } = reading;
  const next = projects.find(({ lines: [first] }) => first > line);
  const last = next ? next.lines[0] - 1 : text.lines.length;
  const one: ReadProject = { name, lines: [line, last] };
  const at = next ? projects.indexOf(next) : projects.length;
  const before = projects
    .slice(0, at)
    .map((project) =>
      project.lines[1] >= line ? { ...project, lines: [project.lines[0], line - 1] as const } : project,
    )
    .filter(({ lines: [first, end] }) => first <= end);
  const all = [...before, one, ...projects.slice(at)];
  const moved = proposals.map((proposal) => movedTo(proposal, projectAt(all, proposal.lines[0]) ?? 0));
  const own = all.indexOf(one);
  const offered = numbered(moved, offersIn({ lines: text.lines, proposals: moved }, one, own));
  return { ...stepped(reading, { projects: all, proposals: offered }), project: own };
}
