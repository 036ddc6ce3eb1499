import { DIRECTIONS, homeOf, neighbourTowards, type Direction } from "../model/navigation-targets.ts";
import { neighboursOf } from "../model/network.ts";
import { hide, select, toggleSelected, type Step } from "../model/state.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { announcementsOf } from "./navigation-announcements.ts";

/** Where keyboard navigation stands. */
export interface Position {
  /** The nodes that were passed, the one that is pointed at last. */
  trail: readonly string[];
  /** The node that is pointed at; null before the first step. */
  at: string | null;
  /** The last node that was chosen, where navigation starts. */
  anchor: string | null;
}

/** What a key does: the trail after it, what a screen reader is told, and a change of the view. */
export interface Outcome {
  trail: readonly string[];
  said: string;
  step?: Step;
}

type Act = (view: FirstViewProps, position: Position, standing: string) => Outcome;

/** Where navigation stands on what is shown, after a trail that may name nodes that are shown no more. */
export function positionOf({ state, shown }: FirstViewProps, trail: readonly string[]): Position {
  const last = trail.at(-1);
  return { trail, at: last !== undefined && shown.hasNode(last) ? last : null, anchor: state.selection.at(-1) ?? null };
}

/** What a key does, `KeyboardEvent.key`; null where navigation has no use for it. */
export function outcomeOf(view: FirstViewProps, position: Position, key: string): Outcome | null {
  const { at, anchor } = position;
  if (key === "Home") return goHome(view, position);
  if (key === "Backspace") return goBack(view, position);
  if (key === "Escape" && (anchor !== null || at !== null)) return close(view, position);
  if (key === "PageDown" || key === "PageUp") return goRound(view, position, key === "PageDown" ? 1 : -1);
  const standing = [at, anchor].find((id) => id !== null && view.shown.hasNode(id)) ?? null;
  const act = ACTS[key];
  if (key in DIRECTIONS)
    return standing === null ? goHome(view, position) : goTowards(view, position, standing, key as Direction);
  return act && standing !== null ? act(view, position, standing) : null;
}

/** The node where navigation starts. */
function goHome(view: FirstViewProps, { trail }: Position): Outcome {
  const say = announcementsOf(view);
  const home = homeOf(view.shown);
  return home === null ? { trail, said: say.nothingShown } : { trail: [home], said: say.node(home) };
}

/** One step back on the trail; null where there is none. */
function goBack(view: FirstViewProps, { trail }: Position): Outcome | null {
  const before = trail.at(-2);
  if (before === undefined || !view.shown.hasNode(before)) return null;
  return { trail: trail.slice(0, -1), said: announcementsOf(view).node(before) };
}

function close(view: FirstViewProps, { anchor }: Position): Outcome {
  return anchor === null
    ? { trail: [], said: "" }
    : { trail: [], said: announcementsOf(view).closed, step: select([]) };
}

/** To the neighbour that lies on a side, as it stands on the picture. */
function goTowards(view: FirstViewProps, { trail, at }: Position, from: string, direction: Direction): Outcome {
  const { shown, state } = view;
  const say = announcementsOf(view);
  const placeOf = (id: string) => state.pinned.find((pin) => pin.id === id) ?? shown.getNodeAttributes(id);
  const next = neighbourTowards(shown, from, direction, placeOf);
  if (next === null) return { trail, said: say.noneTowards(from) };
  // Back to where one came from is a step back: its other neighbours come next in order again.
  const passed = next === trail.at(-2) ? trail.slice(0, -2) : at === null ? [from] : trail;
  return { trail: [...passed, next], said: say.tie(from, next) };
}

/** To the next neighbour, in order, of where the last step started; of what is chosen at first. */
function goRound(view: FirstViewProps, position: Position, by: 1 | -1): Outcome {
  const { trail, at, anchor } = position;
  const { shown } = view;
  const centre = [trail.at(-2) ?? null, at, anchor].find((id) => id !== null && shown.hasNode(id)) ?? null;
  if (centre === null) return goHome(view, position);
  const say = announcementsOf(view);
  const neighbours = neighboursOf(shown, centre);
  if (neighbours.length === 0) return { trail, said: say.alone };
  const before = trail.length > 1 && at !== null ? neighbours.indexOf(at) : by > 0 ? -1 : 0;
  const index = (before + by + neighbours.length) % neighbours.length;
  const next = neighbours[index]!;
  const said = say.neighbour(centre, next, index + 1, neighbours.length);
  return { trail: [...(trail.length > 1 ? trail.slice(0, -1) : [centre]), next], said };
}

const choose: Act = (view, _position, id) => ({
  trail: [id],
  said: announcementsOf(view).chosen(id),
  step: select([id]),
});

const toggle: Act = (view, { trail }, id) => {
  const say = announcementsOf(view);
  const { selection } = view.state;
  const isChosen = selection.includes(id);
  const said = isChosen ? say.removed(id, selection.length - 1) : say.added(id, selection.length + 1);
  return { trail, said, step: toggleSelected(id) };
};

const remove: Act = (view, { trail }, id) => ({ trail, said: announcementsOf(view).hidden(id), step: hide([id]) });

/** Keys that do something with the node that is pointed at. */
const ACTS: Record<string, Act> = { Enter: choose, " ": toggle, Delete: remove };
