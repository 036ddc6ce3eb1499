import { useState } from "preact/hooks";
import { fromReadingFile } from "../model/reading-file.ts";
import { openDocumentReading } from "../session/document-reading.ts";
import { focusWhenThere } from "../ui/focus-when-there.ts";
import { FileButton } from "../ui/file-button.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { ReadingBench } from "./reading-bench.tsx";
import "./reading.css";

/** One for the page: who leaves this view and comes back finds every step, kept yet or not. */
const store = openDocumentReading();

/** Where a reader reads a document into a network: a file to open, or how far the reading of one is. */
export function View(props: ViewProps) {
  const { words } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, progress] = [store.reading.value, store.progress.value];
  async function open(file: File): Promise<void> {
    setProblem(null);
    const carried = await documentOf(file);
    if (carried !== null) return setProblem(words.reading.documentFirst(carried));
    try {
      const why = await store.open(file);
      setProblem(why && words.textBeside.problems[why]);
      if (store.reading.peek()) focusWhenThere("[data-part=reading] h2");
    } catch {
      setProblem(words.reading.failed);
    }
  }
  if (reading === undefined) return null;
  return (
    <section class="data-reading" data-part="reading">
      <h2 tabIndex={-1}>{words.reading.title}</h2>
      {reading ? (
        <ReadingBench {...props} store={store} reading={reading} />
      ) : (
        <>
          <p class="ui-lead">{words.reading.lead}</p>
          {progress ? (
            <p class="ui-actions">
              <span role="status">{words.textBeside.reading(progress.done, progress.of)}</span>
              <progress value={progress.done} max={progress.of} aria-label={words.reading.title} />
              <button type="button" onClick={store.stop}>
                {words.textBeside.stop}
              </button>
            </p>
          ) : (
            <p class="ui-actions">
              <FileButton single label={words.reading.open} onFiles={([file]) => file && void open(file)} />
            </p>
          )}
          {problem && (
            <p class="data-warning" role="alert">
              {problem}
            </p>
          )}
        </>
      )}
    </section>
  );
}

/** The document that a file is a reading of; null where it is none. */
async function documentOf(file: File): Promise<string | null> {
  if (!file.name.endsWith(".json")) return null;
  try {
    return fromReadingFile(await file.text()).document.name;
  } catch {
    return null;
  }
}
