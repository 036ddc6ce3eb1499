import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { canRedo, canUndo, type Entry, type History } from "../session/history.ts";
import type { Network } from "../model/network.ts";
import type { Theme } from "../../server/contract/palette.ts";
import { goToView, select, setLanguage, batch, type State, type Step } from "../model/state.ts";
import type { Api } from "../session/api.ts";
import { toAddress } from "../session/address.ts";
import { VIEWS } from "../model/vocabulary.ts";
import { LANGUAGES } from "../i18n/languages.ts";
import type { Words } from "../i18n/words.ts";
import { Menu } from "../ui/menu.tsx";
import { Keys } from "./keys.tsx";
import { Search } from "../ui/search.tsx";
import { useShortcuts } from "./shortcuts.ts";
import "./top-line.css";

/** The line at the top: name, search, views, steps, language, theme. */
export function TopLine(props: {
  state: State;
  words: Words;
  api: Api;
  act: (step: Step) => void;
  theme: Theme;
  onTheme: () => void;
  history: History;
  goTo: (index: number) => void;
  nameOf: (id: string) => string;
  shown: Network | null;
  keep: ComponentChildren;
}) {
  const { state, words, act, history } = props;
  const choose = (id: string): void => {
    act(state.view === "network" ? select([id]) : batch("select", [goToView("network"), select([id])]));
    // The sheet is what one searched for: the keyboard goes on there once it is drawn.
    requestAnimationFrame(() => setTimeout(() => document.querySelector<HTMLElement>(".evidence-sheet")?.focus()));
  };
  const nav = useRef<HTMLElement>(null);
  // On a narrow screen the views are a strip that one moves along: the present one is in sight.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (link) nav.current!.scrollLeft = link.offsetLeft - nav.current!.offsetWidth / 2;
  }, [state.view]);
  const [keysOpen, setKeysOpen] = useState(false);
  const { said, walk, nameStep } = useSteps(props);
  useShortcuts({
    undo: () => walk(history.index - 1),
    redo: () => walk(history.index + 1),
    help: () => setKeysOpen(true),
  });
  return (
    <header class="app-top">
      <p class="app-name">
        <a href="./" title={words.page.subtitle}>
          {words.page.title}
        </a>
      </p>
      <Search api={props.api} words={words} shown={props.shown} onChoose={choose} />
      <nav ref={nav} aria-label={words.page.views}>
        <ul class="app-views">
          {VIEWS.map((view) => (
            <li>
              <a
                href={`./${toAddress({ ...state, view })}`}
                aria-current={view === state.view ? "page" : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  act(goToView(view));
                }}
              >
                {words.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="app-tools">
        <Steps history={history} words={words} goTo={walk} nameStep={nameStep} />
        <p class="ui-unseen" data-part="step-said" role="status">
          {/* Another element each time: the same words said again are heard again. */}
          <span key={said.times}>{said.text}</span>
        </p>
        {props.keep}
        {LANGUAGES.filter(({ code }) => code !== state.language).map(({ code, name }) => (
          <button
            key={code}
            type="button"
            class="ui-quiet"
            lang={code}
            title={words.page.switchTo(code)}
            onClick={() => act(setLanguage(code))}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          class="ui-quiet"
          aria-label={words.page.keys}
          title={words.page.keys}
          aria-haspopup="dialog"
          onClick={() => setKeysOpen(true)}
        >
          ?
        </button>
        <button type="button" class="ui-quiet" title={words.page.theme} onClick={props.onTheme}>
          {props.theme === "dark" ? words.page.toLight : words.page.toDark}
        </button>
      </div>
      <Keys words={words} open={keysOpen} onClose={() => setKeysOpen(false)} />
    </header>
  );
}

/** Goes to a step and says, once, what that undid or did again. */
function useSteps(props: {
  history: History;
  words: Words;
  goTo: (index: number) => void;
  nameOf: (id: string) => string;
}) {
  const { history, words, goTo } = props;
  const [said, setSaid] = useState({ text: "", times: 0 });
  const sayAbout = (about: string): string =>
    (words.views as Record<string, string>)[about] ??
    (words.kindTitle as Record<string, string>)[about] ??
    (words.roleTitle as Record<string, string>)[about] ??
    props.nameOf(about);
  const nameStep = ({ name, about }: Entry): { name: string; about: string } => ({
    name: words.steps[name],
    about: about === undefined ? "" : sayAbout(about),
  });
  const say = (entry: Entry): string => Object.values(nameStep(entry)).join(" ").trim();
  function walk(index: number): void {
    const { entries, index: before } = history;
    const [from, to] = [entries[before]!, entries[index]];
    const text =
      to === undefined
        ? words.page[index < 0 ? "nothingToUndo" : "nothingToRedo"]
        : index === before - 1
          ? words.page.undone(say(from))
          : index === before + 1
            ? words.page.redone(say(to))
            : words.page.wentTo(say(to));
    if (to) goTo(index);
    setSaid(({ times }) => ({ text, times: times + 1 }));
  }
  return { said, walk, nameStep };
}

/** Undo, redo, and the named steps one can jump to. */
function Steps(props: {
  history: History;
  words: Words;
  goTo: (index: number) => void;
  nameStep: (entry: Entry) => { name: string; about: string };
}) {
  const { history, words, goTo } = props;
  return (
    <div class="app-steps">
      <button
        type="button"
        class="ui-quiet app-icon"
        disabled={!canUndo(history)}
        aria-label={words.page.undo}
        title={words.page.undo}
        onClick={() => goTo(history.index - 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 3 2.5 6.5 6 10M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6" />
        </svg>
      </button>
      <button
        type="button"
        class="ui-quiet app-icon"
        disabled={!canRedo(history)}
        aria-label={words.page.redo}
        title={words.page.redo}
        onClick={() => goTo(history.index + 1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m10 3 3.500 3.500L10 10M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10" />
        </svg>
      </button>
      {history.entries.length > 1 && (
        <Menu summary={words.page.history}>
          <ol>
            {history.entries.map((entry, index) => {
              const { name, about } = props.nameStep(entry);
              return (
                <li>
                  <button
                    type="button"
                    class="ui-quiet"
                    aria-current={index === history.index ? "step" : undefined}
                    onClick={() => goTo(index)}
                  >
                    {name}
                    {about !== "" && <em> {about}</em>}
                  </button>
                </li>
              );
            })}
          </ol>
        </Menu>
      )}
    </div>
  );
}
