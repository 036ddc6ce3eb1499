import "./file-button.css";

/** A button that asks for files of the reader's computer; the keyboard reaches the field in it. */
export function FileButton(props: {
  label: string;
  onFiles: (files: File[]) => void;
  main?: boolean;
  /** One file alone. */
  single?: boolean;
}) {
  return (
    <label class={`ui-file ${props.main ? "ui-file-main" : ""}`.trim()}>
      {props.label}
      <input
        type="file"
        multiple={!props.single}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) props.onFiles(files);
          // The same file may be tried again.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
