import type { Cohesion } from "../../server/contract/cohesion.ts";
import type { Words } from "../i18n/words.ts";
import { projectCount } from "./measures.ts";

/** The components of tied projects as blocks side by side, before and after. */
export function ComponentStrips({ before, after, words }: Cohesion & { words: Words }) {
  const total = projectCount(before);
  if (total === 0) return null;
  return (
    <div class="exclusion-strips">
      <Strip label={words.exclusion.before} sizes={before.components} total={total} words={words} />
      <Strip label={words.exclusion.after} sizes={after.components} total={total} words={words} />
      <p class="ui-hint">{words.exclusion.stripHelp}</p>
    </div>
  );
}

/** One strip: a block for each component, as wide as its share of all projects. */
function Strip(props: { label: string; sizes: readonly number[]; total: number; words: Words }) {
  const { label, sizes, total, words } = props;
  let left = 0;
  return (
    <figure class="exclusion-strip">
      <figcaption>{label}</figcaption>
      <svg
        viewBox="0 0 1000 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.exclusion.strip(label, sizes.join(", "))}
      >
        {sizes.map((size, i) => {
          const x = left;
          left += (1000 * size) / total;
          return (
            <rect
              key={i}
              class={size === 1 ? "exclusion-alone" : ""}
              x={x + 1}
              y={0}
              width={Math.max(1, left - x - 2)}
              height={40}
            />
          );
        })}
      </svg>
      <p class="exclusion-strip-sizes" aria-hidden="true">
        {sizes.map((size, i) => (
          <span key={i} style={{ width: `${(100 * size) / total}%` }}>
            {size > 1 ? size : ""}
          </span>
        ))}
      </p>
    </figure>
  );
}
