import { useState } from "preact/hooks";
import { Superseded } from "../../server/contract/superseded.ts";
import type { Choices, Understanding } from "../../server/contract/tables.ts";
import { keptName } from "../i18n/kept-name.ts";
import { freeTitle } from "../model/own-names.ts";
import { showData } from "../model/state.ts";
import type { Kept } from "../session/own-store.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { setAbout } from "./choices.ts";
import { compareData } from "./compare-data.ts";
import { Field } from "./field.tsx";
import { headline } from "./headline.ts";
import { isPackage } from "./is-package.ts";

/** What came out, under which title it is opened, and the buttons that open it. */
export function Result(props: ViewProps & { understanding: Understanding }) {
  const { act, opening, own, words, understanding } = props;
  const { counts } = understanding;
  const [writing, setWriting] = useState(false);
  const earlier = opening.earlier.value;
  const waiting = opening.waiting.value;
  const title = titleBeside(understanding, opening.choices.value, own.kept.value);

  /** Makes the package, keeps it, and shows it. */
  async function explore(replaced: string | null): Promise<void> {
    setWriting(true);
    // What was typed last may not be understood yet.
    const besides = titleBeside(understanding, opening.choices.peek(), own.kept.peek());
    if (replaced === null && besides !== understanding.about.title) opening.change(setAbout({ title: besides }));
    try {
      const { kept, files } = await opening.finish(own.kept.peek(), replaced);
      await own.keep(kept, files);
      leave(opening.goOn({ name: kept.name, packageName: files.name }));
      setWriting(false);
    } catch (error) {
      // Nothing failed where something else was chosen meanwhile.
      if (!(error instanceof Superseded)) opening.fail(error as Error);
      setWriting(false);
    }
  }

  /** Shows what was opened, once nothing waits. */
  function leave(names: readonly string[] | null): void {
    if (names !== null && names.length > 0) act(names.length > 1 ? compareData(names) : showData(names[0]!));
  }

  return (
    <section data-part="result">
      <h2>{words.data.understood}</h2>
      {waiting.length > 0 && <p class="ui-lead">{words.data.waiting(waiting)}</p>}
      {earlier && (
        <p class="ui-lead">
          {words.data.earlier(earlier.title, earlier.opened)}{" "}
          <button type="button" class="ui-link" onClick={() => opening.startAfresh()}>
            {words.data.startAfresh}
          </button>
        </p>
      )}
      <p class="ui-finding" aria-live="polite">
        {headline(understanding, words)}
      </p>
      {counts.rows > 0 && <p class="ui-caveat">{words.data.rows(counts.rows, counts.setApart)}</p>}
      {understanding.ready && understanding.faultCount > 0 && (
        <p class="ui-caveat">
          <button type="button" class="ui-link" onClick={goToFaults}>
            {words.data.faultsBelow(understanding.faultCount)}
          </button>
        </p>
      )}
      <SameName {...props} />
      <Go
        key={earlier?.name}
        {...props}
        title={title}
        writing={writing}
        onExplore={(replaced) => void explore(replaced)}
        onGiveUp={() => leave(opening.goOn(null))}
      />
      <p role="status">{writing ? words.data.writing : ""}</p>
    </section>
  );
}

/** Brings what could not be taken into sight, and the keyboard to it. */
function goToFaults(): void {
  const heading = document.querySelector<HTMLElement>("#data-faults");
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Says of a package whose name others have that are kept, which these are, and lets it be named otherwise. */
function SameName({ opening, own, words, understanding }: ViewProps & { understanding: Understanding }) {
  const kept = own.kept.value;
  const twin = kept.find(({ packageName }) => packageName !== undefined && packageName === understanding.packageName);
  if (!twin) return null;
  const { title } = understanding.about;
  const free = freeTitle(
    title,
    kept.map((one) => one.title),
  );
  return (
    <p class="ui-caveat" data-part="same-name">
      {words.data.twin(twin.packageName!, keptName(twin, kept, words), words.list([...twin.files]))}{" "}
      {free !== title && (
        <button type="button" class="ui-link" onClick={() => opening.change(setAbout({ title: free }))}>
          {words.data.nameOtherwise(free)}
        </button>
      )}
    </p>
  );
}

/**
 * The title under which data are opened beside what is kept: of two of one title nothing would tell whose a project is,
 * so that they could not be compared. A package keeps its own until its reader names it otherwise.
 */
function titleBeside(understanding: Understanding, choices: Choices, kept: readonly Kept[]): string {
  if (isPackage(understanding)) return choices.about?.title || understanding.about.title;
  const titles = kept.map(({ title }) => title);
  return freeTitle(choices.about?.title || understanding.about.title, titles);
}

/** The title, and the ways on. */
function Go(
  props: ViewProps & {
    understanding: Understanding;
    /** Under which they are opened beside what is kept. */
    title: string;
    writing: boolean;
    /** Opens them beside what is kept, or in the place of data of a name. */
    onExplore: (replaced: string | null) => void;
    onGiveUp: () => void;
  },
) {
  const { opening, words, understanding, title, writing, onExplore, onGiveUp } = props;
  const { ready } = understanding;
  const earlier = opening.earlier.value;
  const waits = !ready || writing;
  return (
    <form
      class="data-go"
      onSubmit={(event) => {
        event.preventDefault();
        onExplore(null);
      }}
    >
      {(!isPackage(understanding) || opening.choices.value.about?.title) && (
        <Field
          label={words.data.dataTitle}
          words={words}
          value={title}
          onChange={(typed) => opening.change(setAbout({ title: typed }))}
        />
      )}
      <button type="submit" class="data-main" disabled={waits}>
        {opening.waiting.value.length > 0 ? words.data.openNext : words.data.explore}
      </button>
      {earlier && (
        <button type="button" disabled={waits} onClick={() => onExplore(earlier.name)}>
          {words.data.replace(earlier.title)}
        </button>
      )}
      <button type="button" onClick={onGiveUp}>
        {words.data.giveUp}
      </button>
    </form>
  );
}
