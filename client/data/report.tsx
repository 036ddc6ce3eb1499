import { useState } from "preact/hooks";
import { actsOf } from "../../server/contract/acts.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Compared, Contact } from "../../server/contract/corrections-messages.ts";
import { mailAddress } from "../model/mail-address.ts";
import { linesOf, namesFor } from "../ui/correction-words.ts";
import { Copied } from "../ui/copied.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** Hands the corrections to those who keep the data: the file, and a message to go with it. */
export function Report(
  props: ViewProps & { rows: readonly JournalRow[]; compared: Compared | null; onSave: () => void },
) {
  const { rows, compared, words, dataset, onSave } = props;
  const say = words.corrections;
  const [open, setOpen] = useState(false);
  const lines = linesOf(rows, words, namesFor(props, rows));
  const message = say.message(dataset.title, compared?.versions ?? null, actsOf(rows).length, lines);
  return (
    <>
      <p class="ui-actions">
        <button type="button" onClick={onSave}>
          {say.takeAway}
        </button>
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
        <div class="data-report">
          <p>{say.reportLead}</p>
          {compared && <ToWhom {...{ words, dataset, message }} contact={compared.contact} />}
          <Copied label={say.reportLabel} text={message} words={words} rows={10} />
        </div>
      )}
    </>
  );
}

/** Whom the data name as the one to write to; where they name nobody, what they say of their source. */
function ToWhom(props: Pick<ViewProps, "words" | "dataset"> & { contact: Contact | null; message: string }) {
  const { words, dataset, contact, message } = props;
  const say = words.corrections.toWhom;
  if (contact === null) {
    const { title, url } = dataset.packages[0]?.source ?? dataset.source;
    const { address, isWhole } = mailAddress("", say.subject(dataset.title), message);
    return (
      <>
        <p>
          {say.nobody(title)} {url && <a href={url}>{url}</a>}
        </p>
        <p>
          <a href={address}>{say.write}</a>. {isWhole ? say.attach : say.paste}
        </p>
      </>
    );
  }
  const { name, email, page } = contact;
  if (email === null)
    return (
      <p>
        {say.page(name)} <a href={page!}>{page}</a>
      </p>
    );
  const { address, isWhole } = mailAddress(email, say.subject(dataset.title), message);
  return (
    <p>
      {say.contact(name)} <a href={address}>{email}</a>
      {". "}
      {isWhole ? say.attach : say.paste}
    </p>
  );
}
