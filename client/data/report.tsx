import { useState } from "preact/hooks";
import { actsOf } from "../../server/contract/acts.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Compared } from "../../server/contract/corrections-messages.ts";
import { linesOf, namesFor } from "../ui/correction-words.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** Hands the corrections to those who keep the data: the file, and a message to go with it. */
export function Report(
  props: ViewProps & { rows: readonly JournalRow[]; compared: Compared | null; onSave: () => void },
) {
  const { rows, compared, words, dataset, onSave } = props;
  const say = words.corrections;
  const [open, setOpen] = useState(false);
  const lines = linesOf(rows, words, namesFor(props, rows));
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
              value={say.message(dataset.title, compared?.versions ?? null, actsOf(rows).length, lines)}
            />
          </label>
        </div>
      )}
    </>
  );
}
