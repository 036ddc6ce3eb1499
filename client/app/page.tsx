import { type Signal, useComputed } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { nameIn } from "../../server/contract/i18n/name-in.ts";
import { PALETTES, withOwnRoles } from "../../server/contract/palette.ts";
import type { FirstWords } from "../i18n/words.ts";
import { hasTies } from "../model/askable.ts";
import { takesCorrections } from "../model/journals.ts";
import { goToView, type State } from "../model/state.ts";
import type { Corrections } from "../session/corrections.ts";
import { documentInHand } from "../session/document-in-hand.ts";
import type { NotebookStore } from "../session/notebook-store.ts";
import type { Opening } from "../session/opening.ts";
import type { OwnData } from "../session/own-data.ts";
import type { Session } from "../session/session.ts";
import { useEvidence } from "../session/evidence.ts";
import type { SourceTexts } from "../session/source-texts.ts";
import type { ThemeChoice } from "../session/theme.ts";
import { Texts } from "../evidence/text-context.ts";
import { AllWords } from "../ui/all-words.ts";
import { lazily } from "../ui/lazily.tsx";
import { Sources } from "../ui/sources.ts";
import { Failure, Unknown, Waiting } from "../ui/states.tsx";
import type { FirstViewProps, ViewProps } from "../ui/view-props.ts";
import { Caption } from "./caption.tsx";
import type { CorrectionsLineProps } from "./corrections-line.tsx";
import type { ReadingLineProps } from "./reading-line.tsx";
import { Cropped } from "./cropped-address.tsx";
import { CurrentView } from "./current-view.tsx";
import { DropTarget } from "./drop-target.tsx";
import { KeepView } from "./keep-view.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import type { LayoutComingProps } from "./layout-coming.tsx";
import type { OutageProps } from "./outage.tsx";
import { OtherVersion } from "./other-version.tsx";
import { SkipLinks } from "./skip-links.tsx";
import { TopLine } from "./top-line.tsx";
import { useViewProps } from "./use-view-props.ts";

const CorrectionsLine = lazily<CorrectionsLineProps>(() => import("./corrections-line.tsx"));
const ReadingLine = lazily<ReadingLineProps>(() => import("./reading-line.tsx"));
const ChangedData = lazily(() => import("./changed-data.tsx"));
const LayoutComing = lazily<LayoutComingProps>(() => import("./layout-coming.tsx"));
const Outage = lazily<OutageProps>(() => import("./outage.tsx"));
const Story = lazily<ViewProps>(() => import("../notebook/story.tsx"));

interface PageProps {
  session: Session;
  theme: ThemeChoice;
  notebook: NotebookStore;
  own: OwnData;
  corrections: Corrections;
  opening: Opening;
  texts: Signal<SourceTexts | null>;
}

/** The whole page: the top line, one view, and the caption under it. */
export function Page({ session, theme, notebook, own, corrections, opening, texts }: PageProps) {
  const { behind, act } = session;
  const api = session.api.value;
  const paused = api.waiting.value;
  const [state, words] = [session.state.value, session.words.value];
  const { props, absent } = useViewProps(session, { notebook, own, corrections, opening });
  const title = titleOf(state, words, props);
  useEffect(() => {
    document.title = `${title} · ${words.page.title}`;
  }, [title, words]);
  const inHand = state.view === "network" ? documentInHand() : null;
  const ties = props !== null && hasTies(props.dataset);
  useEffect(() => {
    document.documentElement.toggleAttribute("data-ties", ties);
  }, [ties]);
  return (
    <AllWords.Provider value={session}>
      <SkipLinks {...{ state, words }} />
      <p class="ui-unseen" aria-live="polite">
        {title}
      </p>
      <TopLine
        {...{ state, words, api, act }}
        theme={theme.theme.value}
        onTheme={theme.toggle}
        history={session.history.value}
        goTo={session.goTo}
        nameOf={(id) => (props?.whole.hasNode(id) ? nameIn(state.language, props.whole.getNodeAttributes(id)) : id)}
        shown={props?.shown ?? null}
        own={own}
        keep={props && <KeepView {...props} />}
        dataset={props?.dataset ?? null}
      />
      <Cropped what={session.cropped.value} words={words} onDismiss={() => (session.cropped.value = null)} />
      {takesCorrections(state) && corrections.rows(state.own).length > 0 && (
        <CorrectionsLine {...{ state, words, act, corrections }} />
      )}
      {inHand !== null && <ReadingLine {...{ words, act }} name={inHand} />}
      <OtherVersion api={api} words={words} />
      {paused !== null && paused.reason !== "busy" && <Outage pause={paused} first={props === null} words={words} />}
      {api.changed.value && <ChangedData words={words} />}
      {props?.dataset.layout && <LayoutComing {...{ api, words }} dataset={props.dataset} onPlaced={session.renew} />}
      <Unknown ids={[...session.unknown.value, ...absent]} words={words} act={act} />
      <Main {...{ session, props, theme, texts }} />
      <DropTarget
        words={words}
        onFiles={(files) => {
          if (state.view !== "data") act(goToView("data"));
          void opening.add(files);
        }}
      />
      {props && notebook.presenting.value !== null && <Story {...props} />}
      {props && <Caption {...props} behind={behind.value} />}
    </AllWords.Provider>
  );
}

/** The view, under what is to be said of its answer: that it failed, or is waited for. */
function Main({
  session,
  props,
  theme,
  texts,
}: Pick<PageProps, "session" | "theme" | "texts"> & { props: FirstViewProps | null }) {
  const { busy, failure, act } = session;
  const api = session.api.value;
  const [state, words] = [session.state.value, session.words.value];
  const asked = texts.value === null ? null : (props?.evidence ?? null);
  const { data: evidenceOf } = useEvidence(asked);
  const stated = useMemo(() => props && evidenceOf && { network: props.whole, evidenceOf }, [props?.whole, evidenceOf]);
  const palette = useComputed(() => withOwnRoles(PALETTES[theme.drawn.value], session.loaded.value?.dataset.roles));
  return (
    <main {...useKeptFocus()} id="content" tabIndex={-1} class={`app-view app-view-${state.view}`}>
      {failure.value !== null && <Failure error={failure.value} words={words} act={act} onRetry={session.retry} />}
      <Waiting again={api.waiting.value} busy={busy.value} first={props === null} words={words} onStop={session.stop} />
      {props && (
        <Sources.Provider value={props.dataset.sources}>
          <Texts.Provider value={{ texts, stated, correcting: props }}>
            <CurrentView props={props} palette={palette.value} />
          </Texts.Provider>
        </Sources.Provider>
      )}
    </main>
  );
}

/** The view, after who is chosen where the picture shows it. */
function titleOf(state: State, words: FirstWords, props: FirstViewProps | null): string {
  const view = words.views[state.view];
  const id = state.view === "network" ? state.selection.at(-1) : undefined;
  return id && props?.whole.hasNode(id)
    ? `${nameIn(state.language, props.whole.getNodeAttributes(id))} · ${view}`
    : view;
}
