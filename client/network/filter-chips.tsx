import { clearFilter } from "../model/filter-steps.ts";
import type { chips } from "../ui/description.ts";
import type { FirstViewProps } from "../ui/view-props.ts";

/** Every filter in force, each of which is lifted by a press, and all of them at once. */
export function FilterChips({ inForce, words, act }: FirstViewProps & { inForce: ReturnType<typeof chips> }) {
  if (inForce.length === 0) return null;
  return (
    <ul class="network-chips" aria-label={words.legend.active}>
      {inForce.map(({ text, lift }) => (
        <li>
          <button type="button" onClick={() => act(lift)} aria-label={words.legend.remove(text)}>
            {text}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {inForce.some(({ condition }) => condition !== "look") && (
        <li>
          <button type="button" class="network-clear" onClick={() => act(clearFilter())}>
            {words.legend.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
