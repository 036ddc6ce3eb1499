import { useMemo } from "preact/hooks";
import { isAbout, kindIn, KINDS_OF, type Reading, type SaidKind, type SaidRole } from "../model/reading.ts";
import { namesInLines } from "../model/printed.ts";
import type { Words } from "../i18n/words.ts";
import { placeOf } from "./reading-place.ts";
import { PickOne } from "../ui/pick-one.tsx";
import { FIGURES, type MarkedAs, markedAs, type MarkProps, useMarking } from "./use-marking.ts";

/** The form in which the reader says what words of the text are: marked there, or typed as they stand there. */
export function ReadingMark(props: MarkProps) {
  const { reading, searched, span, words } = props;
  const { typed, setTyped, as, setAs, kind, setKind, of, setOf, problem, add, show, places, at } = useMarking(props);
  const say = words.reading;
  const bodies = bodiesIn(reading);
  return (
    <form
      class="data-reading-mark"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") void add(as);
      }}
    >
      <label>
        <span>{say.wordsMarked}</span>
        <input
          value={typed}
          maxLength={300}
          list="data-reading-names"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Names {...{ searched, span }} />
      <PickOne
        legend={say.are}
        value={as}
        choices={markedAs(reading).map(
          (one, i) => [one, `${FIGURES[0]![i] ?? ""} ${markedIn(words, one)}`.trim()] as const,
        )}
        onChoose={setAs}
      />
      {as !== "project" && <PickKind {...{ words, kind }} role={as} onChoose={setKind} />}
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
      <button type="button" disabled={typed.trim() === ""} onClick={show}>
        {say.show}
      </button>
      <span role="status">{at && say.found(places, placeOf(reading.text, at, words))}</span>
      {problem && <span role="alert">{say[problem]}</span>}
    </form>
  );
}

/** What may be names in the lines that are shown, for who types one. */
function Names({ searched, span }: Pick<MarkProps, "searched" | "span">) {
  const names = useMemo(() => namesInLines(searched.lines.slice(span[0] - 1, span[1])), [searched, ...span]);
  return (
    <datalist id="data-reading-names">
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
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

/** Which of the kinds that a role may have it is; nothing where there is but one. */
export function PickKind({
  words,
  role,
  kind,
  onChoose,
}: {
  words: Words;
  role: SaidRole;
  kind: SaidKind;
  onChoose: (kind: SaidKind) => void;
}) {
  const kinds = KINDS_OF[role];
  if (kinds.length < 2) return null;
  return (
    <PickOne
      legend={words.reading.kind}
      value={kindIn(role, kind)}
      choices={kinds.map((one) => [one, words.kinds[one].one] as const)}
      onChoose={onChoose}
    />
  );
}

/** The roles that may be chosen, with what each is called. */
export const rolesIn = (words: Words): (readonly [SaidRole, string])[] =>
  (Object.keys(KINDS_OF) as SaidRole[]).map((role) => [role, roleIn(words, role)]);

/** What marked words are called: a role, or the name of a project. */
const markedIn = (words: Words, as: MarkedAs): string =>
  as === "project" ? words.reading.projectName : roleIn(words, as);

/** What a role is called, or what words say of a project itself. */
export function roleIn(words: Words, role: SaidRole): string {
  const { said } = words.reading;
  return role === "unnamed" || isAbout({ role })
    ? said[role as keyof typeof said]
    : words.roleTitle[role as keyof Words["roleTitle"]];
}
