import type { Words } from "../i18n/words.ts";
import type { Opening } from "../session/opening.ts";
import { useDelayed } from "../ui/delay.ts";

/** Milliseconds of work of which nothing is said. */
const UNSEEN = 300;

/** How far reading is, and the way to stop it. */
export function Working({ opening, words }: { opening: Opening; words: Words }) {
  const working = opening.working.value;
  const lasts = useDelayed(working !== null, UNSEEN);
  if (working === null || !lasts) return null;
  const { stage, done, of } = working;
  return (
    <div class="data-working" role="status">
      <p>
        {of > 1 ? words.labelled(words.data.stages[stage], words.data.stageAt(done, of)) : words.data.stages[stage]}
      </p>
      <progress aria-label={words.data.stages[stage]} max={of} value={of > 1 ? done : undefined} />
      <button type="button" onClick={() => opening.stop()}>
        {words.data.stop}
      </button>
    </div>
  );
}
