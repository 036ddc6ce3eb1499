import { useComputed } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { NotebookStore } from "../session/notebook-store.ts";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { PALETTES } from "../../server/contract/palette.ts";
import type { Session } from "../session/session.ts";
import { Sources } from "../ui/sources.ts";
import type { State } from "../model/state.ts";
import type { ThemeChoice } from "../session/theme.ts";
import { useUnknown, withoutIds } from "../session/missing-ids.ts";
import { LAZY_VIEWS } from "./views.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import type { Words } from "../i18n/words.ts";
import { Caption } from "./caption.tsx";
import { Cropped } from "./cropped-address.tsx";
import { Explorer } from "../network/explorer.tsx";
import { KeepView } from "./keep-view.tsx";
import { lazily } from "../ui/lazily.tsx";
import { Failure, Unknown, Waiting } from "../ui/states.tsx";
import { OtherVersion } from "./other-version.tsx";
import { TopLine } from "./top-line.tsx";

const LATER = {
  "shared-actors": lazily(LAZY_VIEWS["shared-actors"]),
  territories: lazily(LAZY_VIEWS.territories),
  map: lazily(LAZY_VIEWS.map),
  table: lazily(LAZY_VIEWS.table),
  notebook: lazily(LAZY_VIEWS.notebook),
  about: lazily(LAZY_VIEWS.about),
} satisfies Record<keyof typeof LAZY_VIEWS, ComponentType<ViewProps>>;

const Story = lazily<ViewProps>(() => import("../notebook/story.tsx"));

/** The whole page: the top line, one view, and the caption under it. */
export function Page({ session, theme, notebook }: { session: Session; theme: ThemeChoice; notebook: NotebookStore }) {
  const { state, words, loaded, uncored, shown, behind, busy, failure, act, api, history } = session;
  const palette = useComputed(() => PALETTES[theme.drawn.value]);
  const absent = useUnknown(api, state.value, loaded.value?.whole ?? null);
  const props: ViewProps | null =
    loaded.value && shown.value && uncored.value
      ? {
          state: withoutIds(state.value, absent),
          act,
          words: words.value,
          api,
          whole: loaded.value.whole,
          shown: shown.value,
          uncored: uncored.value,
          dataset: loaded.value.dataset,
          notebook,
        }
      : null;
  const title = titleOf(state.value, words.value, props);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · ${words.value.page.title}`;
  }, [title, words.value]);
  const focused = useRef<EventTarget | null>(null);
  // What had the focus may have gone with a step: the keyboard goes on from the view, not from the top of the page.
  useEffect(() => {
    const gone = focused.current instanceof Node && !focused.current.isConnected;
    if (gone && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  });
  /** A plain link would leave its `#` in the address. */
  const skipTo = (selector: string) => (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };

  return (
    <>
      <a class="app-skip" href="#content" onClick={skipTo("#content")}>
        {words.value.page.skip}
      </a>
      {state.value.view === "network" && (
        <a class="app-skip" href="#content" onClick={skipTo(".picture-stage")}>
          {words.value.page.skipNetwork}
        </a>
      )}
      <a class="app-skip" href="#search" onClick={skipTo("#search")}>
        {words.value.page.skipSearch}
      </a>
      <p class="ui-unseen" aria-live="polite">
        {title}
      </p>
      <TopLine
        state={state.value}
        words={words.value}
        api={api}
        act={act}
        theme={theme.theme.value}
        onTheme={theme.toggle}
        history={history.value}
        goTo={session.goTo}
        nameOf={(id) =>
          props?.whole.hasNode(id) ? nameIn(state.value.language, props.whole.getNodeAttributes(id)) : id
        }
        shown={props?.shown ?? null}
        keep={props && <KeepView {...props} />}
      />
      <Cropped what={session.cropped.value} words={words.value} onDismiss={() => (session.cropped.value = null)} />
      <OtherVersion api={api} words={words.value} />
      <Unknown ids={[...session.unknown.value, ...absent]} words={words.value} act={act} />
      <main
        ref={main}
        onFocusIn={(event) => (focused.current = event.target)}
        id="content"
        tabIndex={-1}
        class={`app-view app-view-${state.value.view}`}
      >
        {failure.value !== null && (
          <Failure error={failure.value} words={words.value} act={act} onRetry={session.retry} />
        )}
        <Waiting
          again={api.waiting.value}
          busy={busy.value}
          first={props === null}
          words={words.value}
          onStop={session.stop}
        />
        {props && (
          <Sources.Provider value={props.dataset.sources}>
            <CurrentView props={props} palette={palette.value} />
          </Sources.Provider>
        )}
      </main>
      {props && notebook.presenting.value !== null && <Story {...props} />}
      {props && <Caption {...props} behind={behind.value} />}
    </>
  );
}

/** The view, after who is chosen where the picture shows it. */
function titleOf(state: State, words: Words, props: ViewProps | null): string {
  const view = words.views[state.view];
  const id = state.view === "network" ? state.selection.at(-1) : undefined;
  return id && props?.whole.hasNode(id)
    ? `${nameIn(state.language, props.whole.getNodeAttributes(id))} · ${view}`
    : view;
}

function CurrentView({ props, palette }: { props: ViewProps; palette: (typeof PALETTES)["light"] }) {
  if (props.state.view === "network") return <Explorer {...props} palette={palette} />;
  const View = LATER[props.state.view];
  return <View {...props} />;
}
