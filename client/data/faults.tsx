import type { TableFault, Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import type { Column } from "../ui/column.ts";
import { Listing } from "../ui/listing.tsx";

/** How many faults are there at first. */
const FIRST = 20;

/** What could not be taken: where it stands, as a spreadsheet names the place, and what is set apart for it. */
export function Faults({ understanding, words }: { understanding: Understanding; words: Words }) {
  const { faults, faultCount } = understanding;
  const several = new Set(faults.map(({ file }) => file)).size > 1;
  const { what, where, value, file } = words.data.faultColumns;
  const columns: Column<TableFault>[] = [
    {
      key: null,
      header: what,
      cell: (fault) => (
        <>
          <span class="data-sentence">{words.tableFaults.sentences[fault.code](fault.value ?? "")}</span>
          {(fault.reach === "file" || fault.reach === "sheet") && <small>{words.data.reach[fault.reach]}</small>}
        </>
      ),
    },
    {
      key: "where",
      header: where,
      value: (fault) => words.data.place(fault.sheet, fault.row, fault.letter, fault.column),
    },
    {
      key: null,
      header: value,
      cell: (fault) => (fault.value === "" ? <small>{words.data.emptyCell}</small> : fault.value),
    },
    ...(several ? [{ key: "file" as const, header: file }] : []),
  ];
  return (
    <section>
      <h2>
        {words.data.faults} <small>{words.data.faultCount(faultCount)}</small>
      </h2>
      {faults.length < faultCount && <p class="ui-caveat">{words.data.faultsShown(faults.length, faultCount)}</p>}
      <Listing
        label={words.data.faults}
        columns={columns}
        rows={faults}
        // One cell may have a fault twice, as a list with two placeholders has.
        keyOf={(fault) => String(faults.indexOf(fault))}
        words={words}
        first={FIRST}
        part="faults"
      />
    </section>
  );
}
