import { faultGroups, sentenceOf, type FaultGroup } from "../../server/contract/table-faults.ts";
import type { TableFault, Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import type { Column } from "../ui/column.ts";
import { Listing } from "../ui/listing.tsx";

/** How many kinds of faults are there at first, and how many more faults of one kind are listed unasked. */
const FIRST = 20;
const MORE = 2;

/**
 * What could not be taken: where it stands, as a spreadsheet names the place, and what is set apart for it. Faults of
 * one kind in one column stand together: the first, some more, and how many others.
 */
export function Faults({ understanding, words }: { understanding: Understanding; words: Words }) {
  const { faults, faultCount } = understanding;
  const groups = faultGroups(faults, understanding.faultGroups);
  const several = new Set(faults.map(({ file }) => file)).size > 1;
  const { what, where, value, file } = words.data.faultColumns;
  const columns: Column<FaultGroup>[] = [
    { key: null, header: what, cell: ({ faults: [fault] }) => <What fault={fault!} words={words} /> },
    { key: "where", header: where, value: ({ faults: [fault] }) => placeOf(fault!, words) },
    { key: null, header: value, cell: ({ faults: [fault] }) => <Value fault={fault!} words={words} /> },
    ...(several ? [{ key: "file", header: file, value: (group: FaultGroup) => group.faults[0]!.file }] : []),
  ];
  return (
    <section>
      <h2 id="data-faults" tabIndex={-1}>
        {words.data.faults} <small>{words.data.faultCount(faultCount)}</small>
      </h2>
      <Listing
        label={words.data.faults}
        columns={columns}
        rows={groups}
        keyOf={(group) => String(groups.indexOf(group))}
        opened={(group) => (group.count > 1 ? <Others group={group} words={words} /> : null)}
        words={words}
        first={FIRST}
        part="faults"
      />
    </section>
  );
}

function What({ fault, words }: { fault: TableFault; words: Words }) {
  // Of a package all is said at the top.
  const isWhole = (fault.reach === "file" && fault.code !== "broken-package") || fault.reach === "sheet";
  return (
    <>
      <span class="data-sentence">{sentenceOf(words.tableFaults, fault)}</span>
      {isWhole && <small>{words.data.reach[fault.reach as "file" | "sheet"]}</small>}
    </>
  );
}

const Value = ({ fault: { value }, words }: { fault: TableFault; words: Words }) =>
  value === "" ? <small>{words.data.emptyCell}</small> : value;

const placeOf = ({ sheet, row, letter, column }: TableFault, words: Words): string =>
  words.data.place(sheet, row, letter, column);

/** The others of a kind: the next ones with what stands there, then how many more, the rows of those that are known. */
function Others({ group: { faults, count }, words }: { group: FaultGroup; words: Words }) {
  const next = faults.slice(1, 1 + MORE);
  const rows = faults.slice(1 + MORE).flatMap(({ row }) => row ?? []);
  const left = count - 1 - next.length;
  return (
    <ul class="data-others">
      {next.map((fault, i) => (
        <li key={i}>
          {words.labelled(placeOf(fault, words) || fault.file, "")}
          <Value fault={fault} words={words} />
        </li>
      ))}
      {left > 0 && <li>{words.data.otherFaults(left, rows, rows.length < left)}</li>}
    </ul>
  );
}
