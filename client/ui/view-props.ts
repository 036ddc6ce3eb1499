import type { Dataset } from "../../server/contract/dataset.ts";
import type { Words } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import type { State, Step } from "../model/state.ts";
import type { Api } from "../session/api.ts";
import type { NotebookStore } from "../session/notebook-store.ts";
import type { Opening } from "../session/opening.ts";
import type { OwnData } from "../session/own-data.ts";

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
  /** The data that the reader opened and this browser keeps. */
  own: OwnData;
  /** What the reader is opening. */
  opening: Opening;
}
