import { useEffect, useState } from "preact/hooks";
import { ApiError, type Api } from "./api.ts";
import type { Network } from "../model/network.ts";
import type { State, Step } from "../model/state.ts";
import { TIED_KINDS } from "../../server/contract/vocabulary.ts";

/** Ids asked about at once: an address that names more than so many unknown ones is said in parts. */
const ASKED = 20;

/**
 * A state that names some ids (or forms, or roles) nowhere: not in its filter, focus, folds, choice or pins. What is
 * asked of a column goes by the name of its parameter, `attr.<column>`.
 */
export function withoutIds(state: State, ids: readonly string[]): State {
  if (ids.length === 0) return state;
  const left = (list: readonly string[]): readonly string[] => list.filter((id) => !ids.includes(id));
  const { focus } = state;
  const kept = withLists(state, left);
  const { filter } = kept;
  return {
    ...kept,
    filter: {
      ...filter,
      legalForms: left(filter.legalForms),
      roles: left(filter.roles),
      attributes: Object.fromEntries(
        Object.entries(filter.attributes).filter(([column]) => !ids.includes(`attr.${column}`)),
      ),
    },
    focus: focus && ids.includes(focus.id) ? null : focus,
    pinned: state.pinned.filter(({ id }) => !ids.includes(id)),
  };
}

/** A state whose every list of ids is what `change` makes of it. */
function withLists(state: State, change: (ids: readonly string[]) => readonly string[]): State {
  const { filter } = state;
  return {
    ...state,
    filter: {
      ...filter,
      projects: change(filter.projects),
      regions: change(filter.regions),
      themes: change(filter.themes),
    },
    selection: change(state.selection),
    expanded: change(state.expanded),
    collapsed: change(state.collapsed),
    hidden: change(state.hidden),
  };
}

/** Drops ids that the data do not hold, and nothing else. */
export const drop = (ids: readonly string[]): Step => ({ name: "filter", apply: (state) => withoutIds(state, ids) });

/** The value that the server refused because its data do not hold it; null for any other failure. */
export function unknownIn(error: unknown, state: State): string | null {
  const wrong = error instanceof ApiError ? error.problem?.errors?.[0] : undefined;
  // Of a column either the name is not known, or what its values are asked to be.
  const value = wrong?.parameter?.startsWith("attr.") ? wrong.parameter : wrong?.value;
  return typeof value === "string" && names(state, value) ? value : null;
}

/** Whether a state names an id anywhere that a filter, a choice or a fold may. */
export const names = (state: State, id: string): boolean =>
  JSON.stringify(withoutIds(state, [id])) !== JSON.stringify(state);

/** A state that names ids by those that they became where they were joined with another. */
function withMoved(state: State, moved: Readonly<Record<string, string>>): State {
  const to = (id: string): string => moved[id] ?? id;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.map(to))];
  const { focus } = state;
  return {
    ...withLists(state, all),
    focus: focus && { ...focus, id: to(focus.id) },
    pinned: state.pinned.map((one) => ({ ...one, id: to(one.id) })),
    options: Object.fromEntries(
      Object.entries(state.options).map(([name, value]) => {
        const ids = value.split(" ");
        // A text that somebody typed stays as it is.
        return [name, ids.some((id) => moved[id]) ? all(ids).join(" ") : value];
      }),
    ),
  };
}

/** Ids that options of views are or list, as the ends of a path and what it goes around. */
const idsOfOptions = ({ options }: State): string[] =>
  Object.values(options)
    .flatMap((value) => value.split(" "))
    .filter((word) => !word.includes(",") && TIED_KINDS.some((kind) => word.startsWith(`${kind}:`)));

/**
 * What is chosen or hidden in a state and held by nothing that the server knows, also not by prose. What it knows under
 * another id, since two were joined, takes that one's place in the state.
 */
export function useUnknown(
  api: Api,
  state: State,
  whole: Network | null,
  act: (step: Step) => void,
): readonly string[] {
  const wanted = [...state.selection, ...state.hidden];
  const others = [
    ...(state.focus ? [state.focus.id] : []),
    ...state.expanded,
    ...state.collapsed,
    ...state.pinned.map(({ id }) => id),
    ...idsOfOptions(state),
  ];
  const asked = whole ? [...new Set([...wanted, ...others])].filter((id) => !whole.hasNode(id)).slice(0, ASKED) : [];
  const key = asked.join(",");
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  useEffect(() => {
    if (key === "") return;
    let current = true;
    const answers = asked.map((id) =>
      api.entity(id).then(
        (entity): Found => ({ id, became: entity.id === id ? null : entity.id }),
        (error: unknown): Found | null =>
          error instanceof ApiError && error.problem?.status === 404 ? { id, became: null, isUnknown: true } : null,
      ),
    );
    void Promise.all(answers).then((all) => {
      if (!current) return;
      const found = all.filter((one) => one !== null);
      setUnknown(found.flatMap(({ id, isUnknown }) => (isUnknown ? [id] : [])));
      const moved = Object.fromEntries(found.flatMap(({ id, became }) => (became === null ? [] : [[id, became]])));
      if (Object.keys(moved).length > 0)
        act({ name: "select", quiet: true, apply: (before) => withMoved(before, moved) });
    });
    return () => {
      current = false;
    };
    // The ids are in the key.
  }, [api, key]);
  return unknown.filter((id) => wanted.includes(id) && asked.includes(id));
}

/** What the server says of an id: what it became, where two were joined. */
interface Found {
  id: string;
  became: string | null;
  isUnknown?: true;
}
