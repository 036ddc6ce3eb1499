import { useEffect, useRef, useState } from "preact/hooks";
import { save } from "../ui/download.ts";
import { fromFile, merge, NotebookError, toFile, type Notebook } from "../model/notebook.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** No notebook is larger; a browser keeps about 5 MB. */
const LARGEST = 4_000_000;

/** Takes the notebook away in a file, and brings one in; another version of the data is said before. */
export function NotebookFile({ notebook, dataset, words }: ViewProps) {
  const [said, setSaid] = useState<{ text: string; bad: boolean } | null>(null);
  const [doubtful, setDoubtful] = useState<ReturnType<typeof fromFile> | null>(null);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), [doubtful]);

  function exportFile(): void {
    const name = `maillage-notes-${new Date().toISOString().slice(0, 10)}.json`;
    save(new Blob([toFile(notebook.notebook.value, dataset)], { type: "application/json" }), name);
    setSaid({ text: words.notebook.exported(name), bad: false });
  }

  async function importFile(file: File): Promise<void> {
    setDoubtful(null);
    if (file.size > LARGEST) return setSaid({ text: words.notebook.tooBig, bad: true });
    try {
      const read = fromFile(await file.text());
      if (read.dataset.version === dataset.version) return add(read.notebook);
      setSaid(null);
      setDoubtful(read);
    } catch (error) {
      if (!(error instanceof NotebookError)) throw error;
      const { fault, place } = error;
      setSaid({
        text: fault === "part" || fault === "address" ? words.notebook[fault](place) : words.notebook[fault],
        bad: true,
      });
    }
  }

  function add(theirs: Notebook): void {
    const merged = merge(notebook.notebook.value, theirs);
    notebook.write(() => merged.notebook);
    setDoubtful(null);
    // What was not kept is said above.
    if (notebook.problem.value) return setSaid(null);
    setSaid({ text: words.notebook.imported(merged.views, merged.notes, merged.completed), bad: false });
  }

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
            <button type="button" onClick={() => setDoubtful(null)}>
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
