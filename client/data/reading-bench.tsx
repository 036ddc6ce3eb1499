import { useMemo, useState } from "preact/hooks";
import { acceptSure, type Proposal, queue, type Reading, sureIn, undo, undone } from "../model/reading.ts";
import { searchedLines } from "../model/reading-text.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import { PickOne } from "../ui/pick-one.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { ReadingMark } from "./reading-mark.tsx";
import { ReadingNotes } from "./reading-notes.tsx";
import { ReadingProposals } from "./reading-proposals.tsx";
import { ReadingResult } from "./reading-result.tsx";
import { ReadingText } from "./reading-text.tsx";

/** Lines of a document that are shown where no project says which; of a project at most twice as many. */
const AT_ONCE = 200;

/** The reading of a document, and what keeps it. */
type BenchProps = ViewProps & { store: DocumentReading; reading: Reading };

/** A document on one side, what is proposed of it on the other, and the network that comes of it. */
export function ReadingBench(props: BenchProps) {
  const { words, store, reading } = props;
  const { projects, text } = reading;
  const [chosen, setChosen] = useState<number | null>(null);
  const [selected, setSelected] = useState<{ words: string; line: number } | null>(null);
  const searched = useMemo(() => searchedLines(text), [text]);
  const at = Math.min(reading.project, projects.length - 1);
  const go = (to: number) => {
    setChosen(null);
    store.step((before) => ({ ...before, project: to }));
  };
  const { asked, ...ways } = useWays(props, at, { go, setChosen });
  const left = queue(reading, at);
  const decided = left.find(({ id }) => id === chosen) ?? left[0] ?? null;
  const current = decided?.id ?? null;
  const { span, turnTo } = useSpan(reading, at, decided);
  const say = words.reading;
  return (
    <>
      <p class="ui-lead">
        {say.document(text.name, projects.length)} {projects.length === 0 && say.unknown} {say.keys}
      </p>
      <Tools {...props} {...ways} at={at} go={go} />
      <div class="data-reading-bench">
        <div>
          <ReadingText
            {...{ searched, span, reading, words, chosen: current }}
            onSelect={setSelected}
            onChoose={setChosen}
          />
          <p class="ui-actions">
            <button type="button" disabled={span[0] === 1} onClick={() => turnTo(span[0] - AT_ONCE)}>
              {say.before}
            </button>
            <button type="button" disabled={span[1] >= text.lines.length} onClick={() => turnTo(span[1] + 1)}>
              {say.after}
            </button>
          </p>
        </div>
        <div>
          <ReadingMark {...{ store, reading, searched, words, selected, span }} onTurn={turnTo} />
          <ReadingNotes notes={projects[at]?.notes ?? []} words={words} onTurn={turnTo} />
          <ReadingProposals
            {...{ store, reading, searched, words, chosen: current, asked, ...ways }}
            project={at}
            onChoose={setChosen}
          />
        </div>
      </div>
      <ReadingResult {...props} />
    </>
  );
}

/**
 * The steps that bring the focus to what is to be decided, and how often they did: to what was taken back, else to
 * the first proposal left.
 */
function useWays(
  { store, reading }: BenchProps,
  at: number,
  { go, setChosen }: { go: (to: number) => void; setChosen: (id: number | null) => void },
) {
  const [asked, setAsked] = useState(0);
  /** Goes on with a proposal, or with the first one left, the focus on it. */
  const focus = (id: number | null) => {
    setChosen(id);
    setAsked((before) => before + 1);
  };
  return {
    asked,
    onNext: () => {
      if (at + 1 >= reading.projects.length) return;
      go(at + 1);
      focus(null);
    },
    onSure: () => {
      store.step((before) => acceptSure(before, at));
      focus(null);
    },
    onUndo: () => {
      // Of several keys in a row none is drawn yet when the next is heard.
      const back = undone(store.reading.peek() ?? reading);
      store.step((before) => ({ ...undo(before), ...(back && { project: back.project }) }));
      focus(back?.id ?? null);
    },
  };
}

/**
 * The first and the last line that are shown: a project's own, of a long one those about the proposal that is decided
 * on, until the reader turns to others for as long as that one is.
 */
function useSpan({ projects, text }: Reading, at: number, decided: Proposal | null) {
  const project = projects[at];
  const of = `${project?.lines[0]} ${decided?.id}`;
  const [turned, setTurned] = useState({ from: 1, of: "" });
  const turnTo = (line: number) => setTurned({ from: Math.max(1, line), of });
  const from = turned.of === of ? turned.from : null;
  if (!project || from !== null) {
    const first = from ?? 1;
    return { turnTo, span: [first, Math.min(text.lines.length, first + AT_ONCE - 1)] as const };
  }
  const [start, end] = project.lines;
  const line = decided?.lines[0] ?? start;
  const first = line > start + 2 * AT_ONCE ? line - AT_ONCE : start;
  return { turnTo, span: [first, Math.min(end, first + 2 * AT_ONCE)] as const };
}

/** Which project is looked at, what can be accepted at once, and the ways back. */
function Tools(
  props: BenchProps & {
    at: number;
    go: (to: number) => void;
    onNext: () => void;
    onSure: () => void;
    onUndo: () => void;
  },
) {
  const { words, reading, at, go, onNext, onSure, onUndo } = props;
  const { projects } = reading;
  const sure = sureIn(reading, at).length;
  const say = words.reading;
  return (
    <div class="data-reading-tools">
      {projects.length > 0 && (
        <>
          <PickOne
            legend={say.project(at + 1, projects.length)}
            value={String(at)}
            choices={projects.map(({ name }, i) => [String(i), say.projectLeft(name, queue(reading, i).length)])}
            onChoose={(value) => go(Number(value))}
          />
          <button type="button" disabled={at + 1 >= projects.length} onClick={onNext}>
            {say.nextProject} <kbd>N</kbd>
          </button>
          <button type="button" disabled={sure === 0} onClick={onSure}>
            {say.acceptSure(sure)} <kbd>S</kbd>
          </button>
        </>
      )}
      <button type="button" disabled={reading.past.length === 0} onClick={onUndo}>
        {say.undo} <kbd>Z</kbd>
      </button>
      <Forget {...props} />
    </div>
  );
}

/** Forgets the document, asked twice. */
function Forget({ store, words }: ViewProps & { store: DocumentReading }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" onClick={() => setSure(true)}>
        {words.reading.forget}
      </button>
    );
  return (
    <span role="group" aria-label={words.reading.forgetSure}>
      {words.reading.forgetSure}{" "}
      <button type="button" onClick={() => void store.forget()}>
        {words.data.removeYes}
      </button>{" "}
      <button type="button" onClick={() => setSure(false)}>
        {words.data.removeNo}
      </button>
    </span>
  );
}
