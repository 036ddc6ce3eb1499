import { useState } from "preact/hooks";
import type { Reading } from "../model/reading.ts";
import { fromReadingFile, NoReading, resumedFrom, toReadingFile } from "../model/reading-file.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { save } from "../ui/download.ts";
import { FileButton } from "../ui/file-button.tsx";

/** Takes what was decided so far away as a file, for another browser or a colleague, and goes on from such a file. */
export function CarryReading({ store, reading, words }: { store: DocumentReading; reading: Reading; words: Words }) {
  const [said, setSaid] = useState("");
  const say = words.reading;

  function takeAway(): void {
    const name = `${reading.text.name.replace(/\.\w+$/, "")}.reading.json`;
    save(new Blob([toReadingFile(store.reading.peek() ?? reading)], { type: "application/json" }), name);
    setSaid(words.data.saved(name));
  }

  async function goOn(file: File): Promise<void> {
    try {
      const held = fromReadingFile(await file.text());
      store.step((before) => resumedFrom(before, held));
      setSaid(say.carriedOn(file.name));
    } catch (error) {
      setSaid(refusalOf(error, words));
    }
  }

  return (
    <p class="ui-actions">
      <button type="button" onClick={takeAway}>
        {say.carry}
      </button>
      <FileButton single label={say.carryOn} onFiles={([file]) => file && void goOn(file)} />
      <span role="status">{said}</span>
    </p>
  );
}

/** Why a file is not gone on with. */
const refusalOf = (error: unknown, words: Words): string =>
  error instanceof NoReading && error.why === "other"
    ? words.reading.otherDocument(error.document)
    : words.reading.noReading;
