import { useMemo } from "preact/hooks";
import { findings } from "../findings.ts";
import { countKinds } from "../network.ts";
import type { ViewProps } from "../view.ts";

/** What a newcomer reads first: what this is, and three findings that lead to their views; folded into the legend later (`onDismiss` null). */
export function Findings({ whole, words, act, onDismiss }: ViewProps & { onDismiss: (() => void) | null }) {
  const list = useMemo(() => findings(whole, words), [whole, words]);
  const counts = countKinds(whole);
  const sentences = (
    <ol class="findings-list">
      {list.map(({ sentence, sureness, step }) => (
        <li>
          <button type="button" class="finding" onClick={() => act(step)}>
            {sentence}
          </button>
          <small>{sureness}</small>
        </li>
      ))}
    </ol>
  );
  if (onDismiss === null)
    return (
      <details class="facet findings-folded">
        <summary>{words.intro.reopen}</summary>
        {sentences}
      </details>
    );
  return (
    <aside class="sheet findings" aria-label={words.intro.title}>
      <button
        type="button"
        class="quiet close"
        aria-label={words.intro.dismiss}
        title={words.intro.dismiss}
        onClick={onDismiss}
      >
        ×
      </button>
      <h2>{words.intro.title}</h2>
      <p>{words.intro.body(counts.project, counts.organisation, counts.person)}</p>
      <p>{words.intro.start}</p>
      {sentences}
    </aside>
  );
}
