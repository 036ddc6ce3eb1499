import type { Dataset } from "../../server/contract/dataset.ts";
import type { FirstWords, Words } from "../i18n/words.ts";
import type { LateEvidence } from "../model/late-evidence.ts";
import type { Network } from "../model/network.ts";
import type { State, Step } from "../model/state.ts";
import type { Api } from "../session/api.ts";
import type { Corrections } from "../session/corrections.ts";
import type { NotebookStore } from "../session/notebook-store.ts";
import type { Opening } from "../session/opening.ts";
import type { OwnData } from "../session/own-data.ts";

/**
 * What the page's first view is given, and what stands around every view. A view draws `state` and asks for changes
 * through `act`; it keeps nothing of its own.
 */
export interface FirstViewProps {
  state: State;
  /** Asks for a change: `act(select([id]))`. */
  act: (step: Step) => void;
  words: FirstWords;
  api: Api;
  /** The whole network, themes and territories included; merging, and whether prose counts, as chosen. */
  whole: Network;
  /** What filter, focus, folds and hiding leave: what the network view draws. */
  shown: Network;
  /** The same before it was cut down to a core; what cores are counted in. */
  uncored: Network;
  dataset: Dataset;
  /** What states the links of the whole network. */
  evidence: LateEvidence;
  /** The reader's own views and notes. */
  notebook: NotebookStore;
  /** The data that the reader opened and this browser keeps. */
  own: OwnData;
  /** The corrections that the reader made of the data. */
  corrections: Corrections;
  /** What the reader is opening. */
  opening: Opening;
}

/** What a view is given that is loaded when it is first asked for: its words come with it. */
export interface ViewProps extends FirstViewProps {
  words: Words;
}
