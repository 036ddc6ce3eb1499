import type { Counts, Weight } from "../../server/contract/corrections-messages.ts";
import type { Words } from "../i18n/words.ts";

const COUNTED: readonly (keyof Counts)[] = ["pairs", "shared", "links", "points"];

/** What would be otherwise without a correction; nothing until that is known. */
export function Hanging({ weight, words }: { weight: Weight | undefined; words: Words }) {
  const say = words.corrections.hanging;
  if (weight === undefined) return null;
  const { more, unlinked, fall } = weight;
  const parts = COUNTED.filter((what) => more[what] !== 0).map((what) => say.more[what](more[what]));
  return (
    <p data-part="hanging">
      {parts.length === 0 ? say.same : say.without(words.list(parts))}
      {fall > 0 && ` ${say.fall(fall)}`}
      {unlinked.length > 0 && ` ${say.unlinked(words.list(unlinked), unlinked.length)}`}
    </p>
  );
}
