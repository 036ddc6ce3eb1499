import type { ComponentProps } from "preact";
import { useMemo, useState } from "preact/hooks";
import { acceptSure, type Proposal, queue, type Reading } from "../model/reading.ts";
import { changedBetween, redo, undo } from "../model/reading-steps.ts";
import { searchedLines } from "../model/reading-text.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import type { ViewProps } from "../ui/view-props.ts";
import { CarryReading } from "./reading-carry.tsx";
import { ReadingMark } from "./reading-mark.tsx";
import { ReadingNotes } from "./reading-notes.tsx";
import { ReadingProposals } from "./reading-proposals.tsx";
import { ReadingResult } from "./reading-result.tsx";
import { ReadingText } from "./reading-text.tsx";
import { ReadingTools } from "./reading-tools.tsx";

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
  const { asked, said, ...ways } = useWays(props, at, { go, setChosen });
  const left = queue(reading, at);
  const decided = left.find(({ id }) => id === chosen) ?? left[0] ?? null;
  const current = decided?.id ?? null;
  const { span, turnTo } = useSpan(reading, at, decided);
  const say = words.reading;
  return (
    <>
      <p class="ui-lead">
        {say.document(text.name, projects.length)} {projects.length === 0 && say.unknown}
        {!!text.wordless?.length && ` ${say.wordless(text.wordless, text.firstLines!.length - 1)}`}
      </p>
      <ReadingTools {...props} {...ways} {...{ at, go, said }} />
      <div class="data-reading-bench">
        <TextPane
          {...{ searched, span, reading, words, chosen: current, turnTo }}
          onSelect={setSelected}
          onChoose={setChosen}
        />
        <div>
          <ReadingMark {...{ store, reading, searched, words, selected, span }} onTurn={turnTo} />
          <ReadingNotes notes={projects[at]?.notes ?? []} {...{ text, words }} onTurn={turnTo} />
          <ReadingProposals
            {...{ store, reading, searched, words, chosen: current, asked, ...ways }}
            project={at}
            onChoose={setChosen}
          />
        </div>
      </div>
      <ReadingResult {...props} />
      <CarryReading {...{ store, reading, words }} />
    </>
  );
}

/** The text, and the ways to lines that are not shown. */
function TextPane({ turnTo, ...props }: ComponentProps<typeof ReadingText> & { turnTo: (line: number) => void }) {
  const { span, reading, words } = props;
  const say = words.reading;
  return (
    <div>
      <ReadingText {...props} />
      <p id="data-reading-words" class="ui-caveat">
        {say.wordKeys}
      </p>
      <p class="ui-actions">
        <button type="button" disabled={span[0] === 1} onClick={() => turnTo(span[0] - AT_ONCE)}>
          {say.before}
        </button>
        <button type="button" disabled={span[1] >= reading.text.lines.length} onClick={() => turnTo(span[1] + 1)}>
          {say.after}
        </button>
      </p>
    </div>
  );
}

/**
 * The steps that bring the focus to what is to be decided, and how often they did: to what was taken back, else to
 * the first proposal left.
 */
function useWays(
  { store, reading, words }: BenchProps,
  at: number,
  { go, setChosen }: { go: (to: number) => void; setChosen: (id: number | null) => void },
) {
  const [asked, setAsked] = useState(0);
  /** Goes on with a proposal, or with the first one left, the focus on it. */
  const focus = (id: number | null) => {
    setChosen(id);
    setAsked((before) => before + 1);
  };
  const [told, setTold] = useState<{ text: string; of: Reading } | null>(null);
  /** Takes a step back or again, goes where it was, and says what it was. */
  const walk = (step: (reading: Reading) => Reading, say: Words["reading"]["undid"]) => {
    // Of several keys in a row none is drawn yet when the next is heard.
    const before = store.reading.peek() ?? reading;
    const after = step(before);
    const changed = changedBetween(before, after);
    if (changed === null) return;
    const { names, more, project, left } = changed;
    const of = { ...after, project };
    store.step(() => of);
    setTold({ text: say(names, more, of.projects[project]?.name ?? null), of });
    focus(left);
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
    said: told?.of === reading ? told.text : "",
    onUndo: () => walk(undo, words.reading.undid),
    onRedo: () => walk(redo, words.reading.redid),
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
