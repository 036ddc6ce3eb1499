import type { Kind, Merging, Role, Status } from "../../server/contract/shared.ts";
import { FIRST_KINDS, type ViewName } from "./vocabulary.ts";

/** What the network is cut by. Names and meaning of `server/contract/filter.ts`; an empty list does not restrict. */
export interface Choice {
  projects: readonly string[];
  regions: readonly string[];
  themes: readonly string[];
  legalForms: readonly string[];
  /** The kinds on the picture; never empty. */
  kinds: readonly Kind[];
  roles: readonly Role[];
  statuses: readonly Status[];
  minProjects: number;
  prose: boolean;
  merging: Merging;
  /** By a column that packages have of their own, what is asked of its values, as `attr.<column>` writes it. */
  attributes: Readonly<Record<string, string>>;
}

/**
 * Where Sigma's camera is: the middle in framed units (0 to 1 over the whole network) and the zoom (1 shows it all).
 */
export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

/** The closest zoom, as the share of the plate that is in sight. */
export const LEAST_RATIO = 0.02;
/** The farthest zoom. */
export const MOST_RATIO = 2.5;

/** A node put in its place by hand, in the units of the layout. */
export interface Pin {
  id: string;
  x: number;
  y: number;
}

/** Everything that a picture depends on; the address holds all of it, and nothing else decides what is seen. */
export interface State {
  view: ViewName;
  /** Which of the reader's own data are shown, by their name; null shows the page's. */
  own: string | null;
  /** Which of the server's datasets is shown, by its name; null shows the one that it answers from unless told. */
  dataset: string | null;
  /** The address of data of the web that are shown in the place of any other; null shows none. */
  data: string | null;
  /** Whether the data are shown with the corrections that the reader made in this browser, where there are some. */
  corrected: boolean;
  /** Code of the page's language, one of client/i18n/languages.ts. */
  language: string;
  filter: Choice;
  /** Chosen entities in order of choice; the sheet shows the last. */
  selection: readonly string[];
  /** The network seen from one entity, `depth` steps outwards. */
  focus: { id: string; depth: number } | null;
  /** Entities whose neighbours are added to what the filter leaves. */
  expanded: readonly string[];
  /** Entities whose neighbours of one link are folded away. */
  collapsed: readonly string[];
  hidden: readonly string[];
  /** Only what has at least so many neighbours within what is left (a k-core); 1 keeps everything. */
  core: number;
  pinned: readonly Pin[];
  /** Null fits what is shown. */
  camera: Camera | null;
  /** What a view keeps for itself (its order, its level), by a name such as `table.sort`; see `option`. */
  options: Readonly<Record<string, string>>;
}

/** Which data a state shows. */
export type ShownData = Pick<State, "own" | "dataset" | "data">;

/** Names of what a person did, for the history; `words.steps` says them. */
export const STEP_NAMES = [
  "start",
  "goTo",
  "view",
  "filter",
  "clearFilter",
  "select",
  "unselect",
  "focus",
  "unfocus",
  "expand",
  "collapse",
  "hide",
  "show",
  "core",
  "pin",
  "unpin",
  "option",
  "camera",
  "language",
  "data",
  "corrections",
] as const;
/** One of them. */
export type StepName = (typeof STEP_NAMES)[number];

/**
 * A named, pure change. `about` is what it concerns (an id or a word). A `quiet` one (camera, language) makes no step
 * that one would undo and replaces the address instead of adding to the browser's history.
 */
export interface Step {
  name: StepName;
  about?: string;
  quiet?: boolean;
  apply: (state: State) => State;
}

/** No restriction beyond the first sight's kinds. */
export const EVERYTHING: Choice = {
  projects: [],
  regions: [],
  themes: [],
  legalForms: [],
  kinds: FIRST_KINDS,
  roles: [],
  statuses: [],
  minProjects: 1,
  prose: false,
  merging: "reviewed",
  attributes: {},
};

/** The first sight. */
export const START: State = {
  view: "network",
  own: null,
  dataset: null,
  data: null,
  corrected: true,
  language: "fr",
  filter: EVERYTHING,
  selection: [],
  focus: null,
  expanded: [],
  collapsed: [],
  hidden: [],
  core: 1,
  pinned: [],
  camera: null,
  options: {},
};

/** Shows another view; filter and selection stay. */
export const goToView = (view: ViewName): Step => ({ name: "view", about: view, apply: (s) => ({ ...s, view }) });

/** Chooses exactly these entities. */
export const select = (ids: readonly string[]): Step => ({
  name: ids.length === 0 ? "unselect" : "select",
  ...(ids.length > 0 && { about: ids.at(-1)! }),
  apply: (s) => ({ ...s, selection: [...new Set(ids)] }),
});

/** Adds an entity to the chosen ones, or takes it out. */
export const toggleSelected = (id: string): Step => ({
  name: "select",
  about: id,
  apply: (s) => ({ ...s, selection: toggled(s.selection, id) }),
});

/** The network seen from one entity, `depth` (1 to 3) steps outwards; null goes back to the whole. */
export const focusOn = (id: string | null, depth = 1): Step =>
  id === null
    ? { name: "unfocus", apply: (s) => ({ ...s, focus: null, camera: null }) }
    : {
        name: "focus",
        about: id,
        apply: (s) => ({ ...s, focus: { id, depth: Math.min(3, Math.max(1, depth)) }, camera: null }),
      };

/** Adds an entity's neighbours to what the filter leaves; `false` takes them away again. */
export const expand = (id: string, on = true): Step => ({
  name: on ? "expand" : "collapse",
  about: id,
  apply: (s) => ({
    ...s,
    expanded: on ? [...without(s.expanded, id), id] : without(s.expanded, id),
    collapsed: without(s.collapsed, id),
  }),
});

/** Folds away the neighbours that hang on this entity alone; `false` unfolds them. */
export const collapse = (id: string, on = true): Step => ({
  name: on ? "collapse" : "expand",
  about: id,
  apply: (s) => ({
    ...s,
    collapsed: on ? [...without(s.collapsed, id), id] : without(s.collapsed, id),
    expanded: without(s.expanded, id),
  }),
});

/** Takes entities off the picture, and out of the selection. */
export const hide = (ids: readonly string[]): Step => ({
  name: "hide",
  ...(ids.length > 0 && { about: ids.at(-1)! }),
  apply: (s) => ({
    ...s,
    hidden: [...new Set([...s.hidden, ...ids])],
    selection: s.selection.filter((id) => !ids.includes(id)),
  }),
});

/** Puts hidden entities back: these, or all (null). */
export const show = (ids: readonly string[] | null): Step => ({
  name: "show",
  apply: (s) => ({ ...s, hidden: ids === null ? [] : s.hidden.filter((id) => !ids.includes(id)) }),
});

/** Keeps only the k-core of what is shown; 1 keeps everything. */
export const keepCore = (k: number): Step => ({
  name: "core",
  about: String(k),
  apply: (s) => ({ ...s, core: Math.max(1, Math.round(k)) }),
});

/** Puts an entity in a place of its own. */
export const pin = (id: string, x: number, y: number): Step => ({
  name: "pin",
  about: id,
  apply: (s) => ({
    ...s,
    pinned: [...s.pinned.filter((p) => p.id !== id), { id, x: rounded(x), y: rounded(y) }],
  }),
});

/** Sends pinned entities back to their places in the layout: one, or all (null). */
export const unpin = (id: string | null): Step => ({
  name: "unpin",
  ...(id !== null && { about: id }),
  apply: (s) => ({ ...s, pinned: id === null ? [] : s.pinned.filter((p) => p.id !== id) }),
});

/** Remembers where the camera is. */
export const setCamera = (camera: Camera | null): Step => ({
  name: "camera",
  quiet: true,
  apply: (s) => ({
    ...s,
    camera: camera && withinReach({ x: rounded(camera.x), y: rounded(camera.y), ratio: rounded(camera.ratio) }),
  }),
});

/** A camera from which the network can be seen: farther out there is nothing. */
export const withinReach = ({ x, y, ratio }: Camera): Camera => ({
  x: Math.min(1.5, Math.max(-0.5, x)),
  y: Math.min(1.5, Math.max(-0.5, y)),
  ratio: Math.min(MOST_RATIO, Math.max(LEAST_RATIO, ratio)),
});

/** Switches the language. */
export const setLanguage = (language: string): Step => ({
  name: "language",
  quiet: true,
  apply: (s) => ({ ...s, language }),
});

/** Shows other data from the first sight on: those of a name that the reader opened, or (null) the page's. */
export const showData = (own: string | null): Step => ({
  name: "data",
  ...(own !== null && { about: own }),
  apply: ({ language }) => ({ ...START, language, own }),
});

/** Shows another of the server's datasets from the first sight on; null is the one that it answers from unless told. */
export const showDataset = (dataset: string | null): Step => ({
  name: "data",
  ...(dataset !== null && { about: dataset }),
  apply: ({ language }) => ({ ...START, language, dataset }),
});

/** Shows the data with the reader's own corrections, or as they are kept. */
export const showCorrected = (corrected: boolean): Step => ({
  name: "corrections",
  apply: (s) => ({ ...s, corrected }),
});

/**
 * Keeps a view's own setting (`table.sort`, `territories.level`); null forgets it. The name is `[a-z0-9.-]+` with a
 * point.
 */
export const setOption = (name: string, value: string | null): Step => ({
  name: "option",
  about: name,
  quiet: true,
  apply: (s) => {
    const { [name]: _, ...others } = s.options;
    return { ...s, options: value === null ? others : { ...others, [name]: value } };
  },
});

/** Turns to another page of a view: an option that Back undoes. */
export const setPage = (name: string, value: string | null): Step => ({ ...setOption(name, value), quiet: false });

/** Several changes as one step under one name. */
export const batch = (name: StepName, steps: readonly Step[]): Step => ({
  name,
  ...(steps.find((step) => step.about) && { about: steps.find((step) => step.about)!.about! }),
  apply: (s) => steps.reduce((state, step) => step.apply(state), s),
});

const without = <T>(list: readonly T[], value: T): T[] => list.filter((item) => item !== value);

/** A list with a value added, or taken out where it holds it. */
export const toggled = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? without(list, value) : [...list, value];

/** Three decimals: what the address keeps. `+ 0` turns -0, which an address cannot tell from 0, into 0. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;
