import { useContext } from "preact/hooks";
import type { Point, Said, Stated } from "../../server/contract/comparison-messages.ts";
import type { JournalRow } from "../../server/contract/corrections.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Kind } from "../../server/contract/shared.ts";
import { Place } from "../evidence/place.tsx";
import { columnTitle } from "../i18n/attribute-words.ts";
import type { Words } from "../i18n/words.ts";
import { type NameOf, sayActs, sayCorrection } from "../ui/correction-words.ts";
import { Sources } from "../ui/sources.ts";

/** What puts points into words. */
export interface SayingProps {
  words: Words;
  nameOf: NameOf;
  /** What a role or a column is called, of packages' own too. */
  roleTitle: (role: string) => string;
}

/** What a role or a column is called. */
export const fieldTitle = (field: string, { words, roleTitle }: SayingProps): string =>
  words.comparison.fields[field] ?? roleTitle(field);

/** What a point is about, in words. */
export function sayPoint(point: Point, props: SayingProps): string {
  const { words, nameOf } = props;
  const { field, project, about, kind, first, second } = point;
  const [rows] = [first.corrections, second.corrections].filter(({ length }) => length > 0);
  if (rows !== undefined) return sayActs(rows, words, nameOf);
  if (field === "project") return words.comparison.isProject(project!);
  const called = kind === null ? about : `${about} (${words.kindOfOne[kind as Kind]})`;
  return [project!, fieldTitle(field!, props), called].filter((part) => part !== null).join(" · ");
}

/** What one reader says of a point, in words without the places. */
export function saySaid(point: Point, reader: "first" | "second", { words, nameOf }: SayingProps): string {
  const { said } = words.comparison;
  const { value, corrections } = point[reader];
  if (corrections.length > 0) return sayActs(corrections, words, nameOf);
  if (value === null) return said.none;
  // A column may hold these words too.
  if (point.other !== "value" && (value === "yes" || value === "no")) return said[value];
  if (value === "") return said.nothing;
  return words.quote(point.field === "organisations.type" ? (words.organisationTypes[value] ?? value) : value);
}

/** Rows of what was done at once that are listed where the other reader has others. */
const LISTED = 5;

/** What of a correction of many rows the other reader has not, where that has the rest. */
export function NotAlike({ said, other, saying }: { said: Said; other: Said; saying: SayingProps }) {
  const { words, nameOf } = saying;
  const contentOf = ({ action, subject, after }: JournalRow): string => JSON.stringify([action, subject, after]);
  const others = new Set(other.corrections.map(contentOf));
  const alone = said.corrections.filter((row) => !others.has(contentOf(row)));
  if (said.corrections.length < 2 || others.size === 0) return null;
  return (
    <>
      <p>{words.comparison.notAlike(alone.length, said.corrections.length)}</p>
      <ul class="data-comparison-words">
        {alone.slice(0, LISTED).map((row) => (
          <li key={row.id}>{sayCorrection(row, words, nameOf)}</li>
        ))}
        {alone.length > LISTED && <li>…</li>}
      </ul>
    </>
  );
}

/** The words and places that a reader leans on. */
export function Evidence({ said, words }: { said: Said; words: Words }) {
  const { evidence, corrections } = said;
  const told = new Set(corrections.map(({ author, day, reason }) => words.comparison.by(author, day, reason)));
  return (
    <>
      {evidence.length > 0 && (
        <ul class="data-comparison-words">
          {evidence.map((entry, i) => (
            <li key={i}>
              {words.quote(entry.mention)} {entry.qualifier && `(${entry.qualifier})`}{" "}
              <Where entry={entry} words={words} />
            </li>
          ))}
        </ul>
      )}
      {[...told].map((by) => (
        <p key={by}>
          <small>{by}</small>
        </p>
      ))}
    </>
  );
}

/** Where words stand: opened where the data that are seen have their source, else told. */
function Where({ entry, words }: { entry: Stated; words: Words }) {
  const sources = useContext(Sources);
  if (sources.some(({ id }) => id === entry.source)) return <Place entry={entry} words={words} />;
  const parts = [entry.title, entry.lines && words.sheet.lines(...entry.lines), entry.record];
  return <cite>{parts.filter(Boolean).join(", ")}</cite>;
}

/** What roles and columns of packages' own are called: as the page has them, else by the label of the dataset's own. */
export const roleTitles =
  (words: Words, dataset: Pick<Dataset, "roles" | "attributes">) =>
  (field: string): string => {
    const [table, column] = field.split(".");
    if (column === undefined) return roleIn(words.roleTitle, field, dataset.roles, words.language);
    const kind = table === "organisations" ? "organisation" : table === "persons" ? "person" : "project";
    return columnTitle({ name: column, of: [kind] }, words, dataset);
  };
