import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { Theme } from "../../server/contract/palette.ts";
import type { FirstWords } from "../i18n/words.ts";
import type { Network } from "../model/network.ts";
import { batch, goToView, select, type State, type Step } from "../model/state.ts";
import { queryString } from "../model/filter-parameters.ts";
import type { Api } from "../session/api.ts";
import type { OwnData } from "../session/own-data.ts";
import type { History } from "../session/history.ts";
import { Search } from "../ui/search.tsx";
import { DataSwitch } from "./data-switch.tsx";
import { Keys } from "./keys.tsx";
import { PageTools } from "./page-tools.tsx";
import { useShortcuts } from "./shortcuts.ts";
import { Steps } from "./steps.tsx";
import { useSteps } from "./use-steps.ts";
import { ViewLinks } from "./view-links.tsx";
import "./top-line.css";

/** The line at the top: name, search, views, steps, language, theme. */
export function TopLine(props: {
  state: State;
  words: FirstWords;
  api: Api;
  act: (step: Step) => void;
  theme: Theme;
  onTheme: () => void;
  history: History;
  goTo: (index: number) => void;
  nameOf: (id: string) => string;
  shown: Network | null;
  keep: ComponentChildren;
  own: OwnData;
  dataset: Dataset | null;
}) {
  const { state, words, act, history } = props;
  const choose = (id: string): void => {
    act(state.view === "network" ? select([id]) : batch("select", [goToView("network"), select([id])]));
    // The sheet is what one searched for: the keyboard goes on there once it is drawn.
    requestAnimationFrame(() => setTimeout(() => document.querySelector<HTMLElement>(".evidence-sheet")?.focus()));
  };
  const [keysOpen, setKeysOpen] = useState(false);
  const { said, walk, nameStep } = useSteps(props);
  useShortcuts({
    undo: () => walk(history.index - 1),
    redo: () => walk(history.index + 1),
    help: () => setKeysOpen(true),
  });
  return (
    <header class="app-top">
      <div class="app-which">
        <p class="app-name">
          <a href={`./${queryString({ dataset: state.dataset ?? undefined })}`} title={words.page.subtitle}>
            {words.page.title}
          </a>
        </p>
        <DataSwitch {...{ state, words, act }} own={props.own} datasets={props.api.datasets.value} />
      </div>
      <Search api={props.api} words={words} shown={props.shown} onChoose={choose} />
      <ViewLinks {...{ state, words, act }} dataset={props.dataset} />
      <div class="app-tools">
        <Steps history={history} words={words} goTo={walk} nameStep={nameStep} />
        <p class="ui-unseen" data-part="step-said" role="status">
          {/* Another element each time: the same words said again are heard again. */}
          <span key={said.times}>{said.text}</span>
        </p>
        {props.keep}
        <PageTools {...props} onKeys={() => setKeysOpen(true)} />
      </div>
      <Keys words={words} open={keysOpen} onClose={() => setKeysOpen(false)} />
    </header>
  );
}
