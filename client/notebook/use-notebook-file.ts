import { useState } from "preact/hooks";
import { fromFile, merge, NotebookError, toFile, type Notebook } from "../model/notebook.ts";
import { save } from "../ui/download.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** No notebook is larger; a browser keeps about 5 MB. */
const LARGEST = 4_000_000;

/** What is said of an export or import, and whether it is a fault. */
interface Said {
  text: string;
  bad: boolean;
}

/** The notebook as a file: taking it away, bringing one in, and one of other data that waits to be confirmed. */
export function useNotebookFile({ notebook, dataset, words }: ViewProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const [doubtful, setDoubtful] = useState<ReturnType<typeof fromFile> | null>(null);

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

  return { said, doubtful, exportFile, importFile, add, cancel: () => setDoubtful(null) };
}
