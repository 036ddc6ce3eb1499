import { isLeft, type Present, type Proposal, queue, type Reading } from "./reading.ts";

/** What taking a step back, or taking it again, changed: what is said of it, and what is looked at then. */
export interface Changed {
  /** Names of the first things that are others, and how many more are. */
  names: readonly string[];
  more: number;
  /** The project where it is, as `Reading.project` has it. */
  project: number;
  /** The first of them that is to be decided again; null of none. */
  left: number | null;
}

/** Takes the last step back; the project that is looked at stays where it can. */
export function undo(reading: Reading): Reading {
  const before = reading.past.at(-1);
  if (!before) return reading;
  const future = [...(reading.future ?? []), presentOf(reading)];
  return { ...reading, ...before, project: projectOf(reading, before), past: reading.past.slice(0, -1), future };
}

/** Takes the step again that was taken back last. */
export function redo(reading: Reading): Reading {
  const after = reading.future?.at(-1);
  if (!after) return reading;
  const past = [...reading.past, presentOf(reading)];
  return { ...reading, ...after, project: projectOf(reading, after), past, future: reading.future!.slice(0, -1) };
}

const presentOf = ({ projects, proposals }: Reading): Present => ({ projects, proposals });

const projectOf = ({ project }: Reading, { projects }: Present): number =>
  Math.min(project, Math.max(0, projects.length - 1));

/** Names that are told of one step. */
const TOLD = 3;

/** What differs between a reading and what it became when a step was taken back or again; null where nothing does. */
export function changedBetween(before: Reading, after: Reading): Changed | null {
  const begun = [...before.projects, ...after.projects].find(
    ({ name }) => before.projects.some((one) => one.name === name) !== after.projects.some((one) => one.name === name),
  );
  const held = new Map(before.proposals.map((one) => [one.id, one]));
  const now = new Map(after.proposals.map((one) => [one.id, one]));
  const others = [
    ...after.proposals.filter((one) => held.get(one.id) !== one),
    ...before.proposals.filter(({ id }) => !now.has(id)),
  ];
  if (begun) {
    const at = after.projects.findIndex(({ name }) => name === begun.name);
    return { names: [begun.name], more: 0, project: at < 0 ? after.project : at, left: null };
  }
  const [first] = others;
  if (!first) return null;
  const left = others.filter((one) => now.has(one.id) && isLeft(one));
  const project = (left[0] ?? first).project;
  const ids = new Set(left.map(({ id }) => id));
  return {
    ...{ names: namesOf(others).slice(0, TOLD), more: Math.max(0, namesOf(others).length - TOLD), project },
    left: queue(after, project).find(({ id }) => ids.has(id))?.id ?? null,
  };
}

const namesOf = (proposals: readonly Proposal[]): string[] => [...new Set(proposals.map(({ name }) => name))];
