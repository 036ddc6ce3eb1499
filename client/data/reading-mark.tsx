import { useState } from "preact/hooks";
import type { ReadKind, ReadRole } from "../../server/contract/document-messages.ts";
import type { SearchedText } from "../model/passage.ts";
import { beginProject, KINDS_OF, mark, type Reading } from "../model/reading.ts";
import { linesWith } from "../model/reading-text.ts";
import type { DocumentReading } from "../session/document-reading.ts";
import type { Words } from "../i18n/words.ts";
import { PickOne } from "../ui/pick-one.tsx";

/** The form in which the reader says what words of the text are: marked there, or typed as they stand there. */
export function ReadingMark(props: {
  store: DocumentReading;
  reading: Reading;
  searched: SearchedText;
  words: Words;
  selected: { words: string; line: number } | null;
  /** The lines that are shown. */
  span: readonly [number, number];
}) {
  const { store, reading, searched, words, selected, span } = props;
  const [typed, setTyped] = useState(selected?.words ?? "");
  const [as, setAs] = useState<ReadRole | "project">(reading.projects.length === 0 ? "project" : "partners");
  const [kind, setKind] = useState<ReadKind>("organisation");
  const [missing, setMissing] = useState(false);
  const kinds = as === "project" ? [] : KINDS_OF[as];
  const say = words.reading;

  function add(): void {
    const found = nearest(linesWith(searched, typed), span, selected?.line ?? span[0]);
    setMissing(found === null);
    if (found === null) return;
    const [name, role] = [typed.trim(), as];
    store.step((before) =>
      role === "project"
        ? beginProject(before, name, found.lines[0])
        : mark(before, { words: name, role, kind: kinds.includes(kind) ? kind : kinds[0]!, ...found }),
    );
    setTyped("");
  }

  return (
    <form
      class="data-reading-mark"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") add();
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
      <button type="submit" disabled={typed.trim() === ""}>
        {say.add}
      </button>
      {missing && <span role="alert">{say.notThere}</span>}
    </form>
  );
}

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
