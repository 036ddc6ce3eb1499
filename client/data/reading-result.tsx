import type { ContextType } from "preact";
import { useContext, useState } from "preact/hooks";
import { nameFor } from "../model/own-names.ts";
import { isLeft, type Reading } from "../model/reading.ts";
import { showData } from "../model/state.ts";
import type { TextProblem } from "../session/copy-reader.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import { Texts } from "../evidence/text-context.ts";
import { openSourceTexts } from "../session/source-texts.ts";
import type { ViewProps } from "../ui/view-props.ts";

type ResultProps = ViewProps & { store: DocumentReading; reading: Reading };

/** What was accepted so far as a network: explored with one click, its document beside it. */
export function ReadingResult(props: ResultProps) {
  const { store, reading, own, act, words } = props;
  const beside = useContext(Texts);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [made, setMade] = useState<{ name: string; of: Reading } | null>(null);
  const accepted = reading.proposals.filter(({ state }) => state === "accepted").length;
  const left = reading.proposals.filter(isLeft).length;

  async function explore(): Promise<void> {
    // One that Enter just committed is not in what was drawn.
    const of = store.reading.peek() ?? reading;
    // It was made before, and its document could not be put beside it.
    if (made?.of === of && own.kept.peek().some(({ name }) => name === made.name)) return act(showData(made.name));
    setWorking(true);
    setFailure(null);
    try {
      const { name, problem } = await keepNetwork(props, of.title, beside);
      if (problem === null) return act(showData(name));
      setMade({ name, of });
      setFailure(words.reading.notBeside(words.textBeside.problems[problem]));
    } catch (error) {
      setFailure(words.reading.notWritten((error as Error).message));
    }
    setWorking(false);
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
      <span role="status">{working ? words.data.writing : words.reading.accepted(accepted, left)}</span>
      {failure !== null && <span role="alert">{failure}</span>}
    </form>
  );
}

/** Keeps the network of what was accepted, its document beside it; says why where the document cannot be. */
async function keepNetwork(
  { store, own }: ResultProps,
  title: string,
  beside: ContextType<typeof Texts>,
): Promise<{ name: string; problem: TextProblem | null }> {
  const { files, source, file } = await store.write();
  const name = nameFor(
    title,
    own.kept.peek().map((one) => one.name),
  );
  const size = files.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const opened = new Date().toISOString();
  await own.keep({ name, title, opened, files: [file.name], headers: [], choices: {}, size }, files);
  if (!beside) return { name, problem: null };
  beside.texts.value ??= openSourceTexts();
  const named = { id: source, title: file.name, url: null, licence: null, citation: "" };
  return { name, problem: await beside.texts.value.open(named, file) };
}
