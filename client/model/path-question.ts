import type { DatasetRoles } from "../../server/contract/view-conditions.ts";
import { TIED_KINDS } from "../../server/contract/vocabulary.ts";
import { resolveExclusion } from "./exclusion.ts";
import { filterParameters, type Parameters } from "./filter-parameters.ts";
import type { Network } from "./network.ts";
import { PATHS } from "./options/paths.ts";
import { questionOf } from "./options/questions.ts";
import { scopeParameters } from "./scope.ts";
import type { State } from "./state.ts";

/** Between whom a shortest path is looked for, what it may not run through, and over which part of the network. */
export interface PathQuestion {
  from: string;
  to: string;
  without: string[];
  /** What `/api/paths` is asked: all of this, the filter, and how many paths are listed. */
  parameters: Parameters;
}

/** Paths asked for beside the picture, and where paths are the question. */
const BESIDE = 20;
const LISTED = 50;
/** Between whom paths are looked for. */
export const PATH_ENDS = TIED_KINDS;

/**
 * The path that the view brings out: between the two that are chosen, or the one that the question on paths asks; null
 * for none.
 */
export function pathOnScreen(state: State, whole: Network, dataset: DatasetRoles): PathQuestion | null {
  if (state.view === "network") return pathBetweenChosen(state, whole, dataset);
  return state.view === "territories" && questionOf(state).question === "paths"
    ? pathAsked(state, whole, dataset).question
    : null;
}

/**
 * Between two that are chosen and no others, if paths may end there: they run over parts in projects, not over themes
 * and territories, and over what the filter leaves on the picture without what is hidden by hand.
 */
export function pathBetweenChosen(
  { selection, filter, hidden }: State,
  whole: Network,
  dataset: DatasetRoles,
): PathQuestion | null {
  const [from, to, ...others] = selection;
  if (!isEnd(from, whole) || !isEnd(to, whole) || others.length > 0) return null;
  const without = hidden.filter((id) => isEnd(id, whole));
  return { from, to, without, parameters: { ...filterParameters(filter, dataset), from, to, without, limit: BESIDE } };
}

const isEnd = (id: string | undefined, whole: Network): id is string =>
  id !== undefined &&
  whole.hasNode(id) &&
  (PATH_ENDS as readonly string[]).includes(whole.getNodeAttribute(id, "kind"));

/**
 * The ends that the question on paths has, and what it asks once it has two. `-` is an end that was taken back; without
 * a choice the selection makes one.
 */
export function pathAsked(state: State, whole: Network, dataset: DatasetRoles) {
  const { selection } = state;
  const asked = PATHS.read(state);
  const known = (id: string | undefined): string | null => (isEnd(id, whole) ? id : null);
  const end = (name: "from" | "to", index: number): string | null => known(asked[name] ?? selection[index]);
  const [from, to] = [end("from", 0), end("to", 1)];
  const { without: words } = asked;
  const without = resolveExclusion(words, whole, selection, dataset).filter((id) => id !== from && id !== to);
  if (from === null || to === null || from === to) return { from, to, words, question: null };
  const parameters = { ...scopeParameters(state, dataset), from, to, without, limit: LISTED };
  return { from, to, words, question: { from, to, without, parameters } satisfies PathQuestion };
}
