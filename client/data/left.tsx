import type { Words } from "../i18n/words.ts";
import { showData } from "../model/state.ts";
import type { KeptOpenings } from "../session/keep-opening.ts";
import type { ViewProps } from "../ui/view-props.ts";

/** What other visits left in the middle, with the ways on. */
export function Left({ openings, words }: { openings: KeptOpenings; words: Words }) {
  const left = openings.left.value;
  if (left.length === 0) return null;
  return (
    <section data-part="left">
      <h2>{words.data.left}</h2>
      <ul class="data-kept">
        {left.map(({ id, day, files }) => {
          const called = words.list([...files]);
          return (
            <li key={id}>
              <p>{words.data.leftOn(called, files.length, day)}</p>
              <p class="ui-actions">
                <button
                  type="button"
                  aria-label={words.data.actionOn(words.data.goOnWith, called)}
                  onClick={() => void openings.resume(id)}
                >
                  {words.data.goOnWith}
                </button>
                <button
                  type="button"
                  aria-label={words.data.actionOn(words.data.letGo, called)}
                  onClick={() => void openings.letGo(id)}
                >
                  {words.data.letGo}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was explored last, for who comes back from it: on with it, or back to what was understood. */
export function Explored({ opening, own, act, words }: ViewProps) {
  const explored = opening.explored.value;
  const kept = own.kept.value.find(({ name }) => name === explored?.name);
  if (explored === null || kept === undefined) return null;
  return (
    <section data-part="explored">
      <p class="ui-lead">{words.data.explored(words.list([...explored.files]), kept.title)}</p>
      <p class="ui-actions">
        <button type="button" class="data-main" onClick={() => act(showData(kept.name))}>
          {words.data.goOnExploring}
        </button>
        <button type="button" onClick={() => void opening.lookAgain()}>
          {words.data.lookAgain}
        </button>
      </p>
    </section>
  );
}
