import { useState } from "preact/hooks";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { Dataset } from "../../server/contract/dataset.ts";
import type { ChangedRow, Compared } from "../../server/contract/corrections-messages.ts";
import { csvOf } from "../ui/csv.ts";
import { save } from "../ui/download.ts";
import { namedBy, type NameOf } from "../ui/correction-words.ts";
import { attributeName } from "../model/attribute-name.ts";
import type { Words } from "../i18n/words.ts";

/** Rows of one table that are listed in the page; the file has them all. */
const LISTED = 50;

/** What puts cells of tables into words: columns of the data's own are called as these say. */
interface Saying {
  words: Words;
  nameOf: NameOf;
  dataset: Pick<Dataset, "attributes" | "roles">;
}

/** Which rows of which tables of the package the corrections add, remove or change, in the page and as a file. */
export function TableDiff(props: Saying & { compared: Compared; say: (text: string) => void }) {
  const { compared, words, say } = props;
  const texts = words.corrections.diff;
  const { rows, versions } = compared;
  const tables = [...new Set(rows.map(({ table }) => table))];

  async function take(): Promise<void> {
    const lines = rows.flatMap(({ cells, ...row }) => cells.map((cell) => ({ ...row, ...cell, ...versions })));
    save(new Blob([await csvOf(lines)], { type: "text/csv;charset=utf-8" }), FILE);
    say(texts.saved(FILE));
  }

  return (
    <details data-part="table-diff">
      <summary>{texts.title(rows.length)}</summary>
      <p class="ui-caveat">{texts.lead(versions.without, versions.with)}</p>
      {tables.map((table) => (
        <Changes key={table} {...props} table={table} rows={rows.filter((row) => row.table === table)} />
      ))}
      {rows.length > 0 && (
        <p class="ui-actions">
          <button type="button" onClick={() => void take()}>
            {texts.take(FILE)}
          </button>
        </p>
      )}
    </details>
  );
}

const FILE = "changes.csv";

function Changes(props: Saying & { table: string; rows: readonly ChangedRow[] }) {
  const { table, rows, words } = props;
  const texts = words.corrections.diff;
  const [all, setAll] = useState(false);
  const listed = all ? rows : rows.slice(0, LISTED);
  return (
    <>
      <div class="data-diff" role="region" aria-label={`${table}.csv`} tabIndex={0}>
        <table>
          <caption>{texts.table(`${table}.csv`, rows.length)}</caption>
          <thead>
            <tr>
              {texts.columns.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((row, i) => (
              <Cells key={i} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {listed.length < rows.length && (
        <button type="button" class="ui-quiet" onClick={() => setAll(true)}>
          {texts.more(rows.length - listed.length)}
        </button>
      )}
    </>
  );
}

/** A row that changed: a line for each of its columns that did. */
function Cells({ row, ...saying }: Saying & { row: ChangedRow }) {
  const { words, nameOf, dataset } = saying;
  const texts = words.corrections.diff;
  const [source, role, target] = row.subject.split("|");
  const called =
    target === undefined
      ? namedBy(row.subject, nameOf)
      : `${nameOf(source!)}, ${roleIn(words.roleTitle, role!)}, ${nameOf(target)}`;
  return row.cells.map(({ column, before, after }, i) => (
    <tr key={column}>
      {i === 0 && (
        <th scope="rowgroup" rowSpan={row.cells.length}>
          {called} <small>{texts.changes[row.change]}</small>
        </th>
      )}
      <td>{words.corrections.said.columns[column] ?? attributeName(`attr_${column}`, words.language, dataset)}</td>
      <td>
        {before === null ? "" : <del>{before}</del>} <Beside {...saying} column={column} value={before} />
      </td>
      <td>
        {after === null ? "" : <ins>{after}</ins>} <Beside {...saying} column={column} value={after} />
      </td>
    </tr>
  ));
}

/** What a value that is an id, or a code, stands for: the value itself is shown as the table has it. */
function Beside(props: Saying & { column: string; value: string | null }) {
  const { column, value, words, nameOf, dataset } = props;
  if (value === null) return null;
  const said =
    column === "type"
      ? words.organisationTypes[value]
      : column === "role"
        ? roleIn(words.roleTitle, value, dataset.roles, words.language)
        : (words.corrections.said.values[column]?.[value] ?? namedBy(value, nameOf));
  return said === undefined || said === value ? null : <small>({said})</small>;
}
