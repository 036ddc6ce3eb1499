import type { ColumnUnderstanding, Form, PointKind, SheetUnderstanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { Scroll } from "../ui/scroll.tsx";
import { type Change, setContinued, setForm, setMeaning, setPoints, toggleSeparator } from "./choices.ts";
import { meaningChoices } from "./meanings.ts";

interface SheetProps {
  sheet: SheetUnderstanding;
  words: Words;
  change: (change: Change) => void;
}

/** A sheet: what it is taken for, and each of its columns with first values and what it is taken for. */
export function Sheet({ alone, ...props }: SheetProps & { alone: boolean }) {
  const { sheet, words, change } = props;
  const name = sheet.sheet === null ? sheet.file : `${sheet.file}, ${sheet.sheet}`;
  const forms = sheet.forms.includes(sheet.form) ? sheet.forms : [sheet.form, ...sheet.forms];
  return (
    <details class="data-sheet" open={alone || sheet.form !== "ignored"}>
      <summary>
        {name} <small>{words.data.sheetRows(sheet.rows, sheet.setApart)}</small>
      </summary>
      {sheet.form !== "package" && (
        <p>
          <label class="ui-field">
            {words.data.sheetForm}
            <select
              value={sheet.form}
              onChange={({ currentTarget }) => change(setForm(sheet, currentTarget.value as Form))}
            >
              {forms.map((form) => (
                <option key={form} value={form}>
                  {words.data.forms[form]}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      {sheet.points !== null && (
        <>
          <p class="ui-caveat">{words.data.oneMode}</p>
          <p>
            <label class="ui-field">
              {words.data.pointsAre}
              <select
                value={sheet.points}
                onChange={({ currentTarget }) => change(setPoints(sheet, currentTarget.value as PointKind))}
              >
                {Object.entries(words.data.pointKinds).map(([kind, text]) => (
                  <option key={kind} value={kind}>
                    {text}
                  </option>
                ))}
              </select>
            </label>
          </p>
        </>
      )}
      {sheet.form !== "ignored" && sheet.columns.length > 0 && <Columns {...props} name={name} />}
    </details>
  );
}

function Columns({ name, ...props }: SheetProps & { name: string }) {
  const { sheet, words } = props;
  const { column, takenFor, firstValues, separatedBy } = words.data;
  return (
    <Scroll label={name}>
      <table class="ui-listing data-columns">
        <thead>
          <tr>
            {[column, takenFor, firstValues, separatedBy].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map((one) => (
            <Column key={one.key} {...props} column={one} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Column({ sheet, column, words, change }: SheetProps & { column: ColumnUnderstanding }) {
  const name = column.header || words.data.noHeader(column.letter);
  const { meaning } = column;
  const choices = meaningChoices(column);
  const isTaken = meaning.is !== "ignored";
  return (
    <tr class={isTaken ? undefined : "data-ignored"}>
      <th scope="row">
        {name} <small>{column.letter}</small>
      </th>
      <td>
        <select
          aria-label={words.data.takenForOf(name)}
          disabled={column.ignored === "emails" || choices.length === 0}
          value={String(choices.findIndex(({ current }) => current))}
          onChange={({ currentTarget }) =>
            change(setMeaning(sheet, column.key, choices[Number(currentTarget.value)]!.meaning))
          }
        >
          {choices.map((choice, i) => (
            <option key={i} value={String(i)}>
              {words.data.meaning(choice.meaning)}
            </option>
          ))}
        </select>
        {column.ignored === "emails" && <small> {words.data.emails}</small>}
        {column.spans && <small class="data-spans">{words.data.spans}</small>}
      </td>
      <td>
        <ul class="data-samples">
          {column.samples.slice(0, 3).map((sample) => (
            <li key={sample} title={sample}>
              {sample}
            </li>
          ))}
        </ul>
        <small>{words.data.filled(column.filled, column.distinct)}</small>
        <Continued {...{ sheet, column, words, change }} name={name} />
      </td>
      <td>
        <Separators {...{ sheet, column, words, change }} name={name} />
      </td>
    </tr>
  );
}

/** Whether empty cells go on with the project above them, as where its name stands in its first row alone. */
function Continued({ sheet, column, words, change, name }: SheetProps & { column: ColumnUnderstanding; name: string }) {
  const isOffered = sheet.form === "links" && column.meaning.is === "project" && column.filled < sheet.rows;
  if (!isOffered) return null;
  return (
    <label class="data-continued">
      <input
        type="checkbox"
        aria-label={words.labelled(name, words.data.continued)}
        checked={column.continued}
        onChange={({ currentTarget }) => change(setContinued(sheet, column.key, currentTarget.checked))}
      />{" "}
      {words.data.continued}
    </label>
  );
}

/** The signs at which the cells of a column come apart, and into what. */
function Separators(props: SheetProps & { column: ColumnUnderstanding; name: string }) {
  const { sheet, column, words, change, name } = props;
  if (column.signs.length === 0 || !LISTS.has(column.meaning.is)) return null;
  return (
    <>
      <fieldset class="data-signs">
        <legend class="ui-unseen">{words.labelled(name, words.data.separatedBy)}</legend>
        {column.signs.map(({ sign, cells }) => (
          <label key={sign}>
            <input
              type="checkbox"
              checked={column.separators.includes(sign)}
              onChange={() => change(toggleSeparator(sheet, column.key, column.separators, sign))}
            />
            {words.data.signs[sign]} ({words.number(cells)})
          </label>
        ))}
      </fieldset>
      {column.parts.map(({ row, parts }) => (
        <p class="data-parts" key={row}>
          <small>{words.data.comesApart(row)}</small>{" "}
          {parts.map((part, i) => (
            <span key={i}>{part}</span>
          ))}
        </p>
      ))}
    </>
  );
}

/** What may stand in a cell as a list. */
const LISTS: ReadonlySet<string> = new Set(["actor", "theme", "project", "place"]);
