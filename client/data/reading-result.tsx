import type { ContextType } from "preact";
import { useContext, useState } from "preact/hooks";
import { packageFault } from "../../server/contract/table-faults.ts";
import type { Words } from "../i18n/words.ts";
import { keptName } from "../i18n/kept-name.ts";
import { freeTitle, nameFor } from "../model/own-names.ts";
import { isLeft, type Reading } from "../model/reading.ts";
import { showData } from "../model/state.ts";
import type { TextProblem } from "../session/copy-reader.ts";
import { type DocumentReading, NotSound } from "../session/document-reading.ts";
import { Texts } from "../evidence/text-context.ts";
import type { Kept } from "../session/own-store.ts";
import { openSourceTexts } from "../session/source-texts.ts";
import type { ViewProps } from "../ui/view-props.ts";

type ResultProps = ViewProps & { store: DocumentReading; reading: Reading };

/**
 * What was accepted so far as a network: explored with one click, its document beside it. A reading is one set of data:
 * explored again it takes the place of itself, and the corrections made of it stay.
 */
export function ReadingResult(props: ResultProps) {
  const { reading, own, words } = props;
  const { working, failure, explore } = useExploring(props);
  const accepted = reading.proposals.filter(({ state }) => state === "accepted").length;
  const left = reading.proposals.filter(isLeft).length;
  const kept = own.kept.value;
  const earlier = earlierOf(reading, kept);
  const other = earlier ? undefined : kept.find(({ document }) => document === reading.text.hash);
  const waits = working || accepted === 0;
  return (
    <form
      class="data-go"
      onSubmit={(event) => {
        event.preventDefault();
        void explore(null);
      }}
    >
      <TitleField {...props} />
      <button type="submit" class="data-main" disabled={waits}>
        {words.data.explore}
      </button>
      {other && (
        <button type="button" disabled={waits} onClick={() => void explore(other)}>
          {words.data.replace(keptName(other, kept, words))}
        </button>
      )}
      <span role="status">
        {working ? words.data.writing : words.reading.accepted(accepted, left)}
        {earlier && !waits && ` ${words.reading.updates(keptName(earlier, kept, words))}`}
      </span>
      {failure !== null && <span role="alert">{failure}</span>}
    </form>
  );
}

/** The data that were explored of a reading before, where this browser keeps them still. */
const earlierOf = ({ explored, text }: Reading, kept: readonly Kept[]): Kept | undefined =>
  kept.find(({ name, document }) => name === explored?.own && document === text.hash);

/** The title of the data; an empty one is not taken. */
function TitleField({ store, reading, words }: ResultProps) {
  return (
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
  );
}

/** Makes the network and goes there, in the place of other data where they are given; why it could not be, else. */
function useExploring(props: ResultProps) {
  const { store, reading, own, act, words } = props;
  const beside = useContext(Texts);
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [made, setMade] = useState<{ name: string; of: Reading } | null>(null);

  async function explore(replaced: Kept | null): Promise<void> {
    // One that Enter just committed is not in what was drawn.
    const of = store.reading.peek() ?? reading;
    // It was made before, and its document could not be put beside it.
    if (made?.of === of && own.kept.peek().some(({ name }) => name === made.name)) return act(showData(made.name));
    setWorking(true);
    setFailure(null);
    try {
      const { name, problem } = await keepNetwork(props, replaced ?? earlierOf(of, own.kept.peek()), beside);
      if (problem === null) return act(showData(name));
      setMade({ name, of: store.reading.peek() ?? of });
      setFailure(words.reading.notBeside(words.textBeside.problems[problem]));
    } catch (error) {
      setFailure(words.reading.notWritten(whyNot(error as Error, words)));
    }
    setWorking(false);
  }
  return { working, failure, explore };
}

/**
 * Keeps the network of what was accepted, its document beside it, in the place of earlier data, else beside what is
 * kept under a title and a name of its own; says why where the document cannot be.
 */
async function keepNetwork(
  { store, own }: ResultProps,
  earlier: Kept | undefined,
  beside: ContextType<typeof Texts>,
): Promise<{ name: string; problem: TextProblem | null }> {
  const others = own.kept.peek().filter((one) => one !== earlier);
  store.step((before) => ({
    ...before,
    title: freeTitle(
      before.title,
      others.map((one) => one.title),
    ),
    explored: earlier?.packageName === undefined ? undefined : { own: earlier.name, packageName: earlier.packageName },
  }));
  const { files, source, file, of } = await store.write();
  const name =
    earlier?.name ??
    nameFor(
      of.title,
      others.map((one) => one.name),
    );
  const size = files.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const told = { name, title: of.title, packageName: files.name, opened: new Date().toISOString(), size };
  await own.keep({ ...told, files: [file.name], headers: [], choices: {}, document: of.text.hash }, files);
  store.step((before) => ({ ...before, explored: { own: name, packageName: files.name } }));
  if (!beside) return { name, problem: null };
  beside.texts.value ??= openSourceTexts();
  const named = { id: source, title: file.name, url: null, licence: null, citation: "" };
  return { name, problem: await beside.texts.value.open(named, file) };
}

/** Faults that are told of a package that is not sound. */
const TOLD = 5;

/** Why no package came of what was accepted: what the checks find, in the page's language. */
function whyNot(error: Error, words: Words): string {
  if (!(error instanceof NotSound)) return error.message;
  const said = error.faults.map(({ value, expected }) => {
    const why = packageFault(words.tableFaults.packageFaults, expected);
    return value === null || value === "" ? why : words.labelled(words.quote(value), why);
  });
  return [...new Set(said)].slice(0, TOLD).join(" ");
}
