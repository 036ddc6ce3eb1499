import { useEffect, useRef } from "preact/hooks";
import type { ViewProps } from "../ui/view-props.ts";
import { useNotebookFile } from "./use-notebook-file.ts";

/** Takes the notebook away in a file, and brings one in; another version of the data is said before. */
export function NotebookFile(props: ViewProps) {
  const { dataset, words } = props;
  const { said, doubtful, exportFile, importFile, add, cancel } = useNotebookFile(props);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), [doubtful]);
  return (
    <section>
      <h2>{words.notebook.file}</h2>
      <p class="ui-lead">{words.notebook.fileLead}</p>
      <div class="ui-actions">
        <button type="button" onClick={exportFile}>
          {words.notebook.export}
        </button>
        <label class="notebook-file">
          {words.notebook.import}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void importFile(file);
              // The same file may be tried again.
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      {doubtful && (
        <div class="notebook-warning" ref={question} tabIndex={-1} role="group" aria-label={words.notebook.import}>
          <p>{words.notebook.otherVersion(doubtful.dataset.title, doubtful.dataset.version, dataset.version)}</p>
          <p class="ui-actions">
            <button type="button" onClick={() => add(doubtful.notebook)}>
              {words.notebook.importAnyway}
            </button>
            <button type="button" onClick={cancel}>
              {words.notebook.cancel}
            </button>
          </p>
        </div>
      )}
      <p class={said?.bad ? "notebook-warning" : ""} role={said?.bad ? "alert" : "status"}>
        {said?.text}
      </p>
    </section>
  );
}
