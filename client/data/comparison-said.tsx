import { useContext } from "preact/hooks";
import type { Point, Said, Stated } from "../../server/contract/comparison-messages.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import { Place } from "../evidence/place.tsx";
import { columnTitle } from "../i18n/attribute-words.ts";
import type { Words } from "../i18n/words.ts";
import { type NameOf, sayCorrection } from "../ui/correction-words.ts";
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
  const { field, project, about, first, second } = point;
  const row = first.correction ?? second.correction;
  if (row !== null) return sayCorrection(row, words, nameOf);
  if (field === "project") return words.comparison.isProject(project!);
  return [project!, fieldTitle(field!, props), about].filter((part) => part !== null).join(" · ");
}

/** What one reader says of a point, in words without the places. */
export function saySaid({ value, correction }: Said, field: string | null, { words, nameOf }: SayingProps): string {
  const { said } = words.comparison;
  if (correction !== null) return sayCorrection(correction, words, nameOf);
  if (value === null) return said.none;
  if (value === "yes" || value === "no") return said[value];
  if (value === "") return said.nothing;
  return words.quote(field === "organisations.type" ? (words.organisationTypes[value] ?? value) : value);
}

/** The words and places that a reader leans on. */
export function Evidence({ said, words }: { said: Said; words: Words }) {
  const { evidence, correction } = said;
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
      {correction && (
        <p>
          <small>{words.comparison.by(correction.author, correction.day, correction.reason)}</small>
        </p>
      )}
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
