import { CorrectRow } from "../evidence/correct-row.tsx";
import type { TableRow } from "./table-model.ts";
import type { TableProps } from "./table-props.ts";

/** In a row: the way to correct what it says. */
export function RowDoor(props: { label: string; open: boolean; words: TableProps["words"]; onToggle: () => void }) {
  const { label, open, words, onToggle } = props;
  return (
    <button
      type="button"
      class="ui-quiet table-door"
      aria-expanded={open}
      aria-label={open ? undefined : label}
      onClick={onToggle}
    >
      {open ? words.correcting.close : words.correcting.door}
    </button>
  );
}

/** Under a row: the form that corrects it. */
export function RowForm(props: TableProps & { row: TableRow; onClose: () => void }) {
  const { row, options } = props;
  const isLink = options.table === "links";
  return (
    <tr class="table-form">
      <td />
      <td colSpan={options.columns.length}>
        <CorrectRow {...props} id={row.chooses[0]!} link={isLink ? row.key : null} />
      </td>
    </tr>
  );
}
