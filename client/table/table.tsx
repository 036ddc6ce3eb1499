import type { EvidenceOf } from "../model/late-evidence.ts";
import { clearTable, filterColumn } from "../model/options/table.ts";
import { useEvidence } from "../session/evidence.ts";
import { Finding } from "../ui/finding.tsx";
import { Help } from "../ui/help.tsx";
import { saidError } from "../ui/said-error.ts";
import { Ignored } from "../ui/states.tsx";
import { TakeTable } from "../ui/take-answer.tsx";
import type { ViewProps } from "../ui/view-props.ts";
import "../ui/reading.css";
import { columnTitle } from "./column-title.ts";
import { TableControls } from "./table-controls.tsx";
import { tableFile } from "./table-file.ts";
import { TableGrid } from "./table-grid.tsx";
import type { TableProps } from "./table-props.ts";
import { askedTable, useRows } from "./use-rows.ts";
import "./table.css";

/**
 * What the network shows, as a table of points or of links: sorted, filtered, columns chosen, selection shared. A table
 * of links waits for what states them.
 */
export function View(props: ViewProps) {
  const { words, evidence } = props;
  const asked = askedTable(props);
  const { data, error } = useEvidence(asked.options.table === "links" ? evidence : null);
  const isThere = asked.options.table === "nodes" || data !== null;
  return (
    <article class="ui-page table-page">
      <h1>{words.table.title}</h1>
      {isThere ? (
        <Table {...props} {...{ asked }} evidenceOf={data ?? NONE} />
      ) : (
        <p class="ui-empty" role={error ? "alert" : "status"}>
          {error ? `${words.questions.failed} ${saidError(error, words)}` : words.questions.loading}
        </p>
      )}
    </article>
  );
}

const NONE: EvidenceOf = () => [];

function Table(props: ViewProps & { asked: ReturnType<typeof askedTable>; evidenceOf: EvidenceOf }) {
  const { act, words, shown, dataset, evidence, asked, evidenceOf } = props;
  const { options, offered, ignored } = asked;
  const made = useRows(props, options, evidenceOf);
  const { rows, isWorking } = made;
  const table = { ...props, options, ...made };
  return (
    <>
      {ignored.map(([column, value]) => (
        <Ignored
          key={column}
          text={words.table.ignored(columnTitle(column, options.table, words, dataset), value)}
          words={words}
          onDrop={() => act(filterColumn(options, column, ""))}
        />
      ))}
      <TableControls {...table} offered={offered} />
      <Shown {...table} />
      <TableGrid key={options.table} {...table} />
      <TakeTable
        name={`table-${options.table}`}
        count={isWorking ? 0 : rows.length}
        rows={async () => tableFile(rows, options, { network: shown, evidenceOf: await evidence.load() })}
        view={props}
      />
    </>
  );
}

/** How many rows of how many are there, and the way to all. */
function Shown(props: TableProps) {
  const { act, words, options, all, rows, isWorking } = props;
  if (isWorking) return <Finding {...props}>{words.questions.loading}</Finding>;
  return (
    <Finding {...props}>
      {rows.length === 0 ? words.table.none : words.table.shown(options.table, rows.length, all.length)}{" "}
      {options.table === "links" && <Help topic="ground" words={words} />}
      {rows.length < all.length && (
        <button type="button" class="ui-link" onClick={() => act(clearTable(options))}>
          {words.table.clear}
        </button>
      )}
    </Finding>
  );
}
