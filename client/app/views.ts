import type { ComponentType } from "preact";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Api } from "../session/api.ts";
import type { Network } from "../model/network.ts";
import type { NotebookStore } from "../session/notebook-store.ts";
import type { State, Step } from "../model/state.ts";
import type { ViewName } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";

/** What every view is given. A view draws `state` and asks for changes through `act`; it keeps nothing of its own. */
export interface ViewProps {
  state: State;
  /** Asks for a change: `act(select([id]))`. */
  act: (step: Step) => void;
  words: Words;
  api: Api;
  /** The whole network, themes and territories included; merging, and whether prose counts, as chosen. */
  whole: Network;
  /** What filter, focus, folds and hiding leave: what the network view draws. */
  shown: Network;
  /** The same before it was cut down to a core; what cores are counted in. */
  uncored: Network;
  dataset: Dataset;
  /** The reader's own views and notes. */
  notebook: NotebookStore;
}

/** The module of a view: `export function View(props: ViewProps)`. */
export interface ViewModule {
  View: ComponentType<ViewProps>;
}

/** The views that are loaded when they are first asked for; the network comes with the page. */
export const LAZY_VIEWS: Record<Exclude<ViewName, "network">, () => Promise<ViewModule>> = {
  "shared-actors": () => import("../shared-actors/shared-actors.tsx"),
  territories: () => import("./territories.tsx"),
  map: () => import("../map/map.tsx"),
  table: () => import("../table/table.tsx"),
  notebook: () => import("../notebook/notebook.tsx"),
  about: () => import("../about/about.tsx"),
};
