import { useState } from "preact/hooks";

/** A field whose text is taken once it is left; what is being typed stays, whatever is understood meanwhile. */
export function Field(props: {
  label: string;
  value: string;
  type?: "text" | "number" | "url";
  onChange: (value: string) => void;
}) {
  const { label, value, type = "text", onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="data-field">
      {label}
      <input
        type={type}
        maxLength={300}
        value={typed ?? value}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
