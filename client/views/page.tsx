import { useComputed } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { nameIn } from "../network.ts";
import type { NotebookStore } from "../notebook-store.ts";
import { PALETTES } from "../palette.ts";
import type { Session } from "../session.ts";
import { clearFilter } from "../state.ts";
import type { ThemeChoice } from "../theme.ts";
import { LAZY_VIEWS, type ViewProps } from "../view.ts";
import { Caption } from "./caption.tsx";
import { Explorer } from "./explorer.tsx";
import { KeepView } from "./keep-view.tsx";
import { lazily } from "./lazily.tsx";
import { Failure, Waiting } from "./states.tsx";
import { TopLine } from "./top-line.tsx";

const LATER = {
  "shared-actors": lazily(LAZY_VIEWS["shared-actors"]),
  territories: lazily(LAZY_VIEWS.territories),
  map: lazily(LAZY_VIEWS.map),
  table: lazily(LAZY_VIEWS.table),
  notebook: lazily(LAZY_VIEWS.notebook),
  about: lazily(LAZY_VIEWS.about),
} satisfies Record<keyof typeof LAZY_VIEWS, ComponentType<ViewProps>>;

const Story = lazily<ViewProps>(() => import("./story.tsx"));

/** The whole page: the top line, one view, and the caption under it. */
export function Page({ session, theme, notebook }: { session: Session; theme: ThemeChoice; notebook: NotebookStore }) {
  const { state, words, loaded, uncored, shown, busy, failure, act, api, history } = session;
  const palette = useComputed(() => PALETTES[theme.theme.value]);
  const props: ViewProps | null =
    loaded.value && shown.value && uncored.value
      ? {
          state: state.value,
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
  useEffect(() => {
    document.title = `${words.value.views[state.value.view]} · Maillage`;
  }, [state.value.view, words.value]);

  return (
    <>
      <a class="skip" href="#content">
        {words.value.page.skip}
      </a>
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
      <main id="content" tabIndex={-1} class={`view view-${state.value.view}`}>
        {failure.value !== null && (
          <Failure
            error={failure.value}
            words={words.value}
            onRetry={session.retry}
            onClear={() => act(clearFilter())}
          />
        )}
        <Waiting busy={busy.value} first={props === null} words={words.value} onStop={session.stop} />
        {props && <CurrentView props={props} palette={palette.value} />}
      </main>
      {props && notebook.presenting.value !== null && <Story {...props} />}
      {props && <Caption {...props} />}
    </>
  );
}

function CurrentView({ props, palette }: { props: ViewProps; palette: (typeof PALETTES)["light"] }) {
  if (props.state.view === "network") return <Explorer {...props} palette={palette} />;
  const View = LATER[props.state.view];
  return <View {...props} />;
}
