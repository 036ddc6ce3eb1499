import { useContext, useState } from "preact/hooks";
import { nameFor } from "../model/own-names.ts";
import type { Reading } from "../model/reading.ts";
import { showData } from "../model/state.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import { Texts } from "../evidence/text-context.ts";
import { openSourceTexts } from "../session/source-texts.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** The id that the worker gives the document among the sources of its package. */
const DOCUMENT = "document";

/** What was accepted so far as a network: explored with one click, its document beside it. */
export function ReadingResult(props: ViewProps & { store: DocumentReading; reading: Reading }) {
  const { store, reading, own, act, words } = props;
  const beside = useContext(Texts);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const accepted = reading.proposals.filter(({ state }) => state === "accepted").length;

  async function explore(): Promise<void> {
    setWorking(true);
    setFailure(null);
    try {
      const { files, file } = await store.write();
      // One that Enter just committed is not in what was drawn.
      const { title } = store.reading.peek() ?? reading;
      const name = nameFor(
        title,
        own.kept.peek().map((one) => one.name),
      );
      const size = files.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
      const opened = new Date().toISOString();
      await own.keep({ name, title, opened, files: [file.name], headers: [], choices: {}, size }, files);
      if (beside) {
        beside.texts.value ??= openSourceTexts();
        await beside.texts.value.open({ id: DOCUMENT, title: file.name, url: null, licence: null, citation: "" }, file);
      }
      act(showData(name));
    } catch (error) {
      setFailure((error as Error).message);
      setWorking(false);
    }
  }

  return (
    <form
      class="data-go"
      onSubmit={(event) => {
        event.preventDefault();
        void explore();
      }}
    >
      <label>
        <span>{words.data.dataTitle}</span>{" "}
        <input
          value={reading.title}
          required
          onChange={({ currentTarget }) => {
            const title = currentTarget.value.trim();
            if (title !== "") store.step((before) => ({ ...before, title }));
          }}
        />
      </label>
      <button type="submit" class="data-main" disabled={working || accepted === 0}>
        {words.data.explore}
      </button>
      <span role="status">{working ? words.data.writing : words.reading.accepted(accepted)}</span>
      {failure !== null && <span role="alert">{words.reading.notWritten(failure)}</span>}
    </form>
  );
}
