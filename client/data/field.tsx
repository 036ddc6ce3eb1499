import { useId, useState } from "preact/hooks";
import type { Words } from "../i18n/words.ts";
import { type Refusal, textTyped, type Typed } from "./typed.ts";

/**
 * A field whose text is taken once it is left, or told why it is not; what is being typed stays, whatever is understood
 * meanwhile.
 */
export function Field(props: {
  label: string;
  value: string;
  words: Words;
  type?: "text" | "number";
  /** What is taken of a text. */
  typedAs?: (value: string) => Typed;
  onChange: (value: string | undefined) => void;
}) {
  const { label, value, words, type = "text", typedAs = textTyped, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const why = useId();

  function leave(text: string): void {
    const result = typedAs(text);
    setRefusal("refusal" in result ? result.refusal : null);
    onChange("refusal" in result ? undefined : result.taken);
  }

  return (
    <div class="data-field">
      <label>
        {label}
        <input
          type={type}
          maxLength={300}
          value={typed ?? value}
          aria-invalid={refusal !== null}
          aria-describedby={refusal === null ? undefined : why}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => leave(currentTarget.value)}
        />
      </label>
      <span id={why} role="alert">
        {refusal === null ? "" : words.data[refusal]}
      </span>
    </div>
  );
}
