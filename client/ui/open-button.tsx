import type { ComponentChildren } from "preact";
import type { Column } from "./column.ts";

/** The words of a button that opens and folds. */
interface Labels {
  open: string;
  fold: string;
}

/** Opens a row on what it rests on, and folds it again; `name` says to those who hear the page of which row. */
export function OpenButton(props: { open: boolean; labels: Labels; name: string; onToggle: () => void }) {
  const { open, labels, name, onToggle } = props;
  return (
    <button type="button" class="ui-link" aria-expanded={open} onClick={onToggle}>
      {open ? labels.fold : labels.open}
      <span class="ui-unseen"> {name}</span>
    </button>
  );
}

/** The column of a listing whose cells open their row on what it rests on. */
export const openColumn = <Row,>(of: {
  header: ComponentChildren;
  labels: Labels;
  /** Which row is open, and the way to open another or fold it (`openedRow`). */
  row: { open: string | null; toggle: (key: string) => void };
  keyOf: (row: Row) => string;
  /** The row as those who hear the page are told of it. */
  nameOf: (row: Row) => string;
  /** Whether there is something to open. */
  when?: (row: Row) => boolean;
}): Column<Row> => ({
  key: null,
  header: of.header,
  cell: (row) =>
    of.when?.(row) === false ? null : (
      <OpenButton
        open={of.row.open === of.keyOf(row)}
        labels={of.labels}
        name={of.nameOf(row)}
        onToggle={() => of.row.toggle(of.keyOf(row))}
      />
    ),
});
