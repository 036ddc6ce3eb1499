import { useState } from "preact/hooks";
import type { ReadKind, ReadRole } from "../../server/contract/document-messages.ts";
import type { SearchedText } from "../model/passage.ts";
import { beginProject, KINDS_OF, mark, type Reading } from "../model/reading.ts";
import { linesWith } from "../model/reading-text.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";

/** What words are marked in, and those that the reader chose in the text. */
interface MarkProps {
  store: DocumentReading;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  selected: { words: string; line: number } | null;
  /** The lines that are shown. */
  span: readonly [number, number];
}

/** The form in which the reader says what words of the text are: marked there, or typed as they stand there. */
export function ReadingMark(props: MarkProps) {
  const { reading, words } = props;
  const { typed, setTyped, as, setAs, kinds, kind, setKind, of, setOf, missing, add } = useMarking(props);
  const say = words.reading;
  const bodies = bodiesIn(reading);
  return (
    <form
      class="data-reading-mark"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") void add();
      }}
    >
      <label>
        <span>{say.wordsMarked}</span>
        <input value={typed} maxLength={300} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <PickOne
        legend={say.are}
        value={as}
        choices={[...(reading.projects.length === 0 ? [] : rolesIn(words)), ["project", say.projectName] as const]}
        onChoose={setAs}
      />
      {kinds.length > 1 && (
        <PickOne
          legend={say.kind}
          value={kind}
          choices={kinds.map((one) => [one, words.kinds[one].one] as const)}
          onChoose={setKind}
        />
      )}
      {as === "located_in" && bodies.length > 0 && (
        <PickOne
          legend={say.whoIsThere}
          value={of}
          choices={[["", say.theProject], ...bodies.map((name) => [name, name] as const)]}
          onChoose={setOf}
        />
      )}
      <button type="submit" disabled={typed.trim() === ""}>
        {say.add}
      </button>
      {missing && <span role="alert">{say.notThere}</span>}
    </form>
  );
}

/** What is said of words so far, and how it is added. */
function useMarking({ store, reading, searched, selected, span }: MarkProps) {
  const [typed, setTyped] = useState(selected?.words ?? "");
  const [as, setAs] = useState<ReadRole | "project">(reading.projects.length === 0 ? "project" : "partners");
  const [kind, setKind] = useState<ReadKind>("organisation");
  const [of, setOf] = useState("");
  const [missing, setMissing] = useState(false);
  const kinds = as === "project" ? [] : KINDS_OF[as];

  async function add(): Promise<void> {
    const found = nearest(linesWith(searched, typed), span, selected?.line ?? span[0]);
    setMissing(found === null);
    if (found === null) return;
    const [name, role] = [typed.trim(), as];
    setTyped("");
    // Where the list of places cannot be read, the words are kept, to be looked up later.
    const places = role === "located_in" ? await store.places(name).catch(() => []) : [];
    const about = { places, ...(role === "located_in" && of !== "" && { of }) };
    store.step((before) =>
      role === "project"
        ? beginProject(before, name, found.lines[0])
        : mark(before, { words: name, role, kind: kinds.includes(kind) ? kind : kinds[0]!, ...about, ...found }),
    );
  }
  return { typed, setTyped, as, setAs, kinds, kind, setKind, of, setOf, missing, add };
}

/** The bodies that are accepted in the project that is looked at, each once. */
const bodiesIn = ({ proposals, project }: Reading): string[] => [
  ...new Set(
    proposals.flatMap((one) => {
      const isBody = one.project === project && one.kind === "organisation" && one.role !== "unnamed";
      return isBody && one.state === "accepted" ? [one.name] : [];
    }),
  ),
];

type Lines = readonly [number, number];

/** Of places of words the one nearest to a line, of those that are shown where there are some, and the others. */
function nearest(
  places: readonly Lines[],
  [from, to]: Lines,
  line: number,
): { lines: Lines; elsewhere: Lines[] } | null {
  const shown = places.filter(([first]) => first >= from && first <= to);
  const distance = ([first]: Lines) => Math.abs(first - line);
  const [lines] = (shown.length > 0 ? shown : places).toSorted((a, b) => distance(a) - distance(b));
  return lines ? { lines, elsewhere: places.filter((place) => place !== lines) } : null;
}

/** The roles that may be chosen, with what each is called. */
export const rolesIn = (words: Words): (readonly [ReadRole, string])[] =>
  (Object.keys(KINDS_OF) as ReadRole[]).map((role) => [role, roleIn(words, role)]);

/** What a role is called. */
export const roleIn = (words: Words, role: ReadRole): string =>
  role === "unnamed" ? words.reading.unnamed : (words.roleTitle[role] ?? role);
