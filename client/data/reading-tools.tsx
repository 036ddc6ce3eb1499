import { isLeft, type Reading, sureIn } from "../model/reading.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { AskedTwice } from "./asked-twice.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** Which project is looked at, what can be accepted at once, and the ways back. */
export function ReadingTools(
  props: ViewProps & {
    store: DocumentReading;
    reading: Reading;
    at: number;
    go: (to: number) => void;
    onNext: () => void;
    onSure: () => void;
    onUndo: () => void;
    onRedo: () => void;
    /** What was taken back or again just now. */
    said: string;
  },
) {
  const { words, reading, at, go, onNext, onSure, onUndo, onRedo, said } = props;
  const { projects } = reading;
  const sure = sureIn(reading, at).length;
  const say = words.reading;
  return (
    <>
      <details>
        <summary>{say.keysTitle}</summary>
        <p>{say.keys}</p>
      </details>
      <div class="data-reading-tools">
        {projects.length > 0 && (
          <>
            <PickOne
              legend={say.project(at + 1, projects.length)}
              value={String(at)}
              choices={projectsIn(words, reading)}
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
        <button type="button" disabled={!reading.future?.length} onClick={onRedo}>
          {say.redo} <kbd>Y</kbd>
        </button>
        <AskedTwice
          {...{ words, label: say.forget, question: say.forgetSure }}
          onYes={() => void props.store.forget()}
        />
      </div>
      <p class="data-reading-said" role="status">
        {said}
      </p>
    </>
  );
}

/** The projects of the list: how much is left of each, or that it is done, where there was something to decide. */
function projectsIn(words: Words, { projects, proposals }: Reading): [string, string][] {
  const left = new Map<number, number>();
  for (const one of proposals) left.set(one.project, (left.get(one.project) ?? 0) + Number(isLeft(one)));
  return projects.map(({ name }, i) => [
    String(i),
    words.reading.projectLeft(name, left.get(i) ?? 0, left.get(i) === 0),
  ]);
}
