import { useState } from "preact/hooks";
import { MATCHED_KINDS, type MatchedKind } from "../../server/contract/reconciliation.ts";
import type { ListSource } from "../../server/contract/reconciliation-messages.ts";
import { LEVELS } from "../../server/contract/vocabulary.ts";
import { keptName } from "../i18n/kept-name.ts";
import { placeOf } from "../model/journals.ts";
import { namesIn } from "../model/reconciliation.ts";
import type { NameMatching } from "../session/reconciliation.ts";
import { FileButton } from "../ui/file-button.tsx";
import { PickOne } from "../ui/pick-one.tsx";
import type { ViewProps } from "../ui/view-props.ts";

/** The smallest places first. */
const PLACES = LEVELS.toReversed();

/** The form of what is held against what; how far that is, once it is asked for. */
export function MatchingStart(props: ViewProps & { matching: NameMatching }) {
  const { words, matching, whole } = props;
  const say = words.reconciliation;
  const kinds = MATCHED_KINDS.filter((kind) => whole.someNode((_, attributes) => attributes.kind === kind));
  const [kind, setKind] = useState<MatchedKind>("organisation");
  const [list, setList] = useState<string>("commune");
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState("");
  const progress = matching.progress.value;
  const isReady = list !== "table" || file !== null || pasted.trim() !== "";

  async function start(): Promise<void> {
    setProblem("");
    try {
      const source = await listSource(props, list, file, pasted);
      const data = placeOf(props.state.own, location.pathname);
      const why = await matching.match({ data, kind, names: namesIn(whole, kind), list: source });
      if (why !== null) setProblem(say.why[why]);
    } catch (error) {
      setProblem(say.failed((error as Error).message));
    }
  }

  return (
    <form
      class="data-matching-start"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <PickOne legend={say.kind} value={kind} choices={kinds.map((one) => [one, say.kinds[one]])} onChoose={setKind} />
      <PickOne legend={say.list} value={list} choices={listsOf(props)} onChoose={setList} />
      {list === "table" && <Table {...{ words, file, pasted }} onFile={setFile} onPaste={setPasted} />}
      {progress ? (
        <p class="ui-actions">
          <span role="status">{say.working(progress.done, progress.of)}</span>
          <progress value={progress.done} max={progress.of} aria-label={say.title} />
          <button type="button" onClick={matching.stop}>
            {say.stop}
          </button>
        </p>
      ) : (
        <p class="ui-actions">
          <button type="submit" disabled={!isReady}>
            {say.start}
          </button>
        </p>
      )}
      {problem !== "" && (
        <p class="data-warning" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** A table of the reader's: a file, or its rows pasted. */
function Table(props: {
  words: ViewProps["words"];
  file: File | null;
  pasted: string;
  onFile: (file: File | null) => void;
  onPaste: (text: string) => void;
}) {
  const { words, file, pasted, onFile, onPaste } = props;
  const say = words.reconciliation;
  return (
    <>
      <p class="ui-actions">
        <FileButton single label={say.tableFile} onFiles={([one]) => onFile(one ?? null)} />
        {file && <span role="status">{say.tableChosen(file.name)}</span>}
      </p>
      <label class="data-matching-paste">
        <span>{say.tablePasted}</span>
        <textarea
          rows={5}
          value={pasted}
          onInput={({ currentTarget }) => {
            onPaste(currentTarget.value);
            if (currentTarget.value.trim() !== "") onFile(null);
          }}
        />
      </label>
    </>
  );
}

/** The lists that there are: places, other data of the reader's or the page's, a table. */
function listsOf({ words, own, state }: ViewProps): [string, string][] {
  const say = words.reconciliation;
  const kept = own.kept.value;
  return [
    ...PLACES.map((level): [string, string] => [level, say.lists[level]]),
    ...(state.own === null ? [] : [["page", say.lists.page] satisfies [string, string]]),
    ...kept
      .filter(({ name }) => name !== state.own)
      .map((one): [string, string] => [`own ${one.name}`, words.quote(keptName(one, kept, words))]),
    ["table", say.lists.table],
  ];
}

/** Where the list of a choice comes from. Throws where other data cannot be read here. */
async function listSource(
  { own, corrections, words }: ViewProps,
  list: string,
  file: File | null,
  pasted: string,
): Promise<ListSource> {
  const level = PLACES.find((one) => one === list);
  if (level !== undefined) return { places: level };
  if (list === "page") return { package: await corrections.files(null) };
  if (list.startsWith("own ")) return { package: await own.files(list.slice("own ".length)) };
  const bytes = file === null ? new TextEncoder().encode(pasted) : new Uint8Array(await file.arrayBuffer());
  return { table: { name: file?.name ?? words.reconciliation.pastedName, bytes } };
}
