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

/** In a strip of more projects than this, groups of less than so small a share are one block. */
const MANY = 200;
const LEAST_SHARE = 0.004;

/** The least share of a strip whose size is written under it. */
const WRITTEN = 0.02;

/** One strip: a block for each component, as wide as its share of all projects; of many, the smallest as one. */
function Strip(props: { label: string; sizes: readonly number[]; total: number; words: Words }) {
  const { label, total, words } = props;
  const sizes = total > MANY ? props.sizes.filter((size) => size >= LEAST_SHARE * total) : props.sizes;
  const rest = total - sizes.reduce((sum, size) => sum + size, 0);
  const blocks = rest > 0 ? [...sizes, rest] : sizes;
  const others = rest > 0 ? words.exclusion.stripRest(rest, props.sizes.length - sizes.length) : null;
  let left = 0;
  return (
    <figure class="exclusion-strip">
      <figcaption>{label}</figcaption>
      <svg
        viewBox="0 0 1000 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={words.exclusion.strip(
          label,
          [...sizes.map(String), ...(others === null ? [] : [others])].join(", "),
        )}
      >
        {blocks.map((size, i) => {
          const x = left;
          left += (1000 * size) / total;
          return (
            <rect
              key={i}
              class={size === 1 || i === sizes.length ? "exclusion-alone" : ""}
              x={x + 1}
              y={0}
              width={Math.max(1, left - x - 2)}
              height={40}
            />
          );
        })}
      </svg>
      <p class="exclusion-strip-sizes" aria-hidden="true">
        {blocks.map((size, i) => (
          <span key={i} style={{ width: `${(100 * size) / total}%` }}>
            {size > 1 && i < sizes.length && (total <= MANY || size >= WRITTEN * total) ? size : ""}
          </span>
        ))}
      </p>
      {others === null ? null : <p class="ui-hint">{others}</p>}
    </figure>
  );
}
