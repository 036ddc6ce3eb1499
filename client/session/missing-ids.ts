import { useEffect, useState } from "preact/hooks";
import { ApiError, type Api } from "./api.ts";
import type { Network } from "../model/network.ts";
import type { State, Step } from "../model/state.ts";

/** Ids asked about at once: an address that names more than so many unknown ones is said in parts. */
const ASKED = 20;

/**
 * A state that names some ids (or forms, or roles) nowhere: not in its filter, focus, folds, choice or pins. What is
 * asked of a column goes by the name of its parameter, `attr.<column>`.
 */
export function withoutIds(state: State, ids: readonly string[]): State {
  if (ids.length === 0) return state;
  const left = (list: readonly string[]): readonly string[] => list.filter((id) => !ids.includes(id));
  const { filter, focus } = state;
  return {
    ...state,
    filter: {
      ...filter,
      projects: left(filter.projects),
      regions: left(filter.regions),
      themes: left(filter.themes),
      legalForms: left(filter.legalForms),
      roles: left(filter.roles),
      attributes: Object.fromEntries(
        Object.entries(filter.attributes).filter(([column]) => !ids.includes(`attr.${column}`)),
      ),
    },
    focus: focus && ids.includes(focus.id) ? null : focus,
    selection: left(state.selection),
    expanded: left(state.expanded),
    collapsed: left(state.collapsed),
    hidden: left(state.hidden),
    pinned: state.pinned.filter(({ id }) => !ids.includes(id)),
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

/**
 * What is chosen or hidden in a state and held by nothing that the server knows, also not by prose or under a joined
 * name.
 */
export function useUnknown(api: Api, state: State, whole: Network | null): readonly string[] {
  const asked = whole
    ? [...new Set([...state.selection, ...state.hidden])].filter((id) => !whole.hasNode(id)).slice(0, ASKED)
    : [];
  const key = asked.join(",");
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  useEffect(() => {
    if (key === "") return;
    let current = true;
    const missing = asked.map((id) =>
      api.entity(id).then(
        () => [],
        (error: unknown) => (error instanceof ApiError && error.problem?.status === 404 ? [id] : []),
      ),
    );
    void Promise.all(missing).then((lists) => current && setUnknown(lists.flat()));
    return () => {
      current = false;
    };
    // The ids are in the key.
  }, [api, key]);
  return unknown.filter((id) => asked.includes(id));
}
