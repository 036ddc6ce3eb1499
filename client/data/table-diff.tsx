import { useState } from "preact/hooks";
import { roleIn } from "../../server/contract/i18n/role-in.ts";
import type { ChangedRow, Compared } from "../../server/contract/corrections-messages.ts";
import { csvOf } from "../ui/csv.ts";
import { save } from "../ui/download.ts";
import { namedBy, type NameOf } from "../ui/correction-words.ts";
import type { Words } from "../i18n/words.ts";

/** Rows of one table that are listed in the page; the file has them all. */
const LISTED = 50;

/** Which rows of which tables of the package the corrections add, remove or change, in the page and as a file. */
export function TableDiff(props: { compared: Compared; words: Words; nameOf: NameOf; say: (text: string) => void }) {
  const { compared, words, nameOf, say } = props;
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
        <Changes key={table} {...{ table, words, nameOf }} rows={rows.filter((row) => row.table === table)} />
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

function Changes(props: { table: string; rows: readonly ChangedRow[]; words: Words; nameOf: NameOf }) {
  const { table, rows, words, nameOf } = props;
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
              <Cells key={i} {...{ row, words, nameOf }} />
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
function Cells({ row, words, nameOf }: { row: ChangedRow; words: Words; nameOf: NameOf }) {
  const texts = words.corrections.diff;
  const { columns } = words.corrections.said;
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
      <td>{columns[column] ?? column}</td>
      <td>
        {before === null ? "" : <del>{before}</del>} <NameBeside of={before} nameOf={nameOf} />
      </td>
      <td>
        {after === null ? "" : <ins>{after}</ins>} <NameBeside of={after} nameOf={nameOf} />
      </td>
    </tr>
  ));
}

/** What a value that is an id names: the value itself is shown as the table has it. */
function NameBeside({ of, nameOf }: { of: string | null; nameOf: NameOf }) {
  const name = of === null ? null : namedBy(of, nameOf);
  return name === of ? null : <small>({name})</small>;
}
