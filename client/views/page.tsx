import { useComputed } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { PALETTES } from "../palette.ts";
import type { Session } from "../session.ts";
import { clearFilter, type State } from "../state.ts";
import type { ThemeChoice } from "../theme.ts";
import { LAZY_VIEWS, type ViewModule, type ViewProps } from "../view.ts";
import type { ViewName } from "../vocabulary.ts";
import { Caption } from "./caption.tsx";
import { Explorer } from "./explorer.tsx";
import { Failure, Waiting } from "./states.tsx";
import { TopLine } from "./top-line.tsx";

/** The whole page: the top line, one view, and the caption under it. */
export function Page({ session, theme }: { session: Session; theme: ThemeChoice }) {
  const { state, words, loaded, shown, busy, failure, act, api, history } = session;
  const palette = useComputed(() => PALETTES[theme.theme.value]);
  const props: ViewProps | null =
    loaded.value && shown.value
      ? {
          state: state.value,
          act,
          words: words.value,
          api,
          whole: loaded.value.whole,
          shown: shown.value,
          dataset: loaded.value.dataset,
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
        nameOf={(id) => props?.whole.getNodeAttributes(id).name ?? id}
        shown={props?.shown ?? null}
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
      {props && <Caption {...props} />}
    </>
  );
}

function CurrentView({ props, palette }: { props: ViewProps; palette: (typeof PALETTES)["light"] }) {
  return props.state.view === "network" ? (
    <Explorer {...props} palette={palette} />
  ) : (
    <LazyView name={props.state.view} {...props} />
  );
}

/** A view whose module is loaded when it is first asked for. */
function LazyView({ name, ...props }: ViewProps & { name: Exclude<State["view"], "network"> }) {
  const [modules, setModules] = useState<Partial<Record<ViewName, ViewModule>>>({});
  const [failed, setFailed] = useState<unknown>(null);
  const module = modules[name];
  useEffect(() => {
    if (modules[name]) return;
    LAZY_VIEWS[name]().then(
      (loaded) => setModules((before) => ({ ...before, [name]: loaded })),
      (error: unknown) => setFailed(error),
    );
  }, [name]);
  if (module) return <module.View {...props} />;
  return failed === null ? null : (
    <p class="empty" role="alert">
      {props.words.states.viewFailed}
    </p>
  );
}
