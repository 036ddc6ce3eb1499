import { useState } from "preact/hooks";
import type { TextProblem } from "../session/copy-reader.ts";
import { openDocumentReading } from "../session/document-reading.ts";
import { FileButton } from "../ui/file-button.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import { ReadingBench } from "./reading-bench.tsx";
import "./reading.css";

/** One for the page: who leaves this view and comes back finds every step, kept yet or not. */
const store = openDocumentReading();

/** Where a reader reads a document into a network: a file to open, or how far the reading of one is. */
export function View(props: ViewProps) {
  const { words } = props;
  const [problem, setProblem] = useState<TextProblem | "failed" | null>(null);
  const [reading, progress] = [store.reading.value, store.progress.value];
  const open = ([file]: File[]) => {
    setProblem(null);
    if (file)
      store.open(file).then(
        (why) => setProblem(why),
        () => setProblem("failed"),
      );
  };
  if (reading === undefined) return null;
  return (
    <section class="data-reading" data-part="reading">
      <h2>{words.reading.title}</h2>
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
              <FileButton single label={words.reading.open} onFiles={open} />
            </p>
          )}
          {problem && (
            <p class="data-warning" role="alert">
              {problem === "failed" ? words.reading.failed : words.textBeside.problems[problem]}
            </p>
          )}
        </>
      )}
    </section>
  );
}
