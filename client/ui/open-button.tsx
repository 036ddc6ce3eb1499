/** Opens a row on what it rests on, and folds it again; `name` says to those who hear the page of which row. */
export function OpenButton(props: {
  open: boolean;
  labels: { open: string; fold: string };
  name: string;
  onToggle: () => void;
}) {
  const { open, labels, name, onToggle } = props;
  return (
    <button type="button" class="ui-link" aria-expanded={open} onClick={onToggle}>
      {open ? labels.fold : labels.open}
      <span class="ui-unseen"> {name}</span>
    </button>
  );
}
