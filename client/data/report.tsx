import { useState } from "preact/hooks";
import type { JournalRow } from "../../server/contract/corrections.ts";
import { sayCorrection } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** Hands the corrections to those who keep the data: the file, and a message to go with it. */
export function Report(props: ViewProps & { rows: readonly JournalRow[]; onSave: () => void }) {
  const { rows, words, whole, dataset, onSave } = props;
  const say = words.corrections;
  const [open, setOpen] = useState(false);
  const lines = rows.map((row) => `- ${sayCorrection(row, words, whole)} (${row.reason})`).join("\n");
  return (
    <>
      <p class="ui-actions">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => {
            if (!open) onSave();
            setOpen(!open);
          }}
        >
          {say.report}
        </button>
      </p>
      {open && (
        <div class="data-door">
          <p>{say.reportLead}</p>
          <label>
            {say.reportLabel}
            <textarea
              readOnly
              rows={10}
              value={say.message(dataset.title, dataset.version, dataset.corrections !== undefined, rows.length, lines)}
            />
          </label>
        </div>
      )}
    </>
  );
}
