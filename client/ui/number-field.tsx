import { useState } from "preact/hooks";

/**
 * A field for a number from `min` to `max`. What is typed stays while an answer that arrives draws the page anew, and
 * is told once it is left or Enter is pressed; NaN for nothing. Then it shows `value` again, whatever became of that.
 */
export function NumberField(props: { value: number; min: number; max: number; onCommit: (value: number) => void }) {
  const { value, min, max, onCommit } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="number"
      {...{ min, max }}
      value={typed ?? value}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => {
        const wanted = currentTarget.valueAsNumber;
        setTyped(null);
        onCommit(wanted);
      }}
    />
  );
}
