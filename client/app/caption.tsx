import { useContext, useState } from "preact/hooks";
import { AllWords } from "../ui/all-words.ts";
import { describe } from "../ui/description.ts";
import type { FirstViewProps } from "../ui/view-props.ts";
import { useDelayed } from "../ui/delay.ts";
import type { TakeAway } from "../take-away/take-away.tsx";
import "./caption.css";

/** Milliseconds for which the picture may be that of the step before without a word. */
const UNSEEN = 200;

/** The caption under the plate: what is shown, how many of how many, since which filter, from which source. */
export function Caption(props: FirstViewProps & { behind: boolean }) {
  const { words, dataset } = props;
  const { allWords, loadAllWords } = useContext(AllWords);
  const { what, filter } = describe(props);
  const behind = useDelayed(props.behind, UNSEEN);
  const [Panel, setPanel] = useState<typeof TakeAway | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);

  /** Loads the panel and its words when it is first asked for. */
  async function takeAway(): Promise<void> {
    setFailed(false);
    try {
      const [loaded] = await Promise.all([import("../take-away/take-away.tsx"), loadAllWords()]);
      setPanel(() => loaded.TakeAway);
      setOpen(true);
    } catch {
      setFailed(true);
    }
  }

  return (
    <footer class="app-caption">
      <p aria-live="polite">
        <strong>{what}</strong> {behind ? words.caption.behind : filter}
      </p>
      <p class="app-source">
        {words.caption.source(dataset.citation)} {words.caption.absence}
      </p>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={behind}
        onClick={() => void takeAway()}
      >
        {words.caption.export}
      </button>
      {failed && <p role="alert">{words.states.viewFailed}</p>}
      {open && !behind && Panel && allWords.value && (
        <Panel {...props} words={allWords.value} onClose={() => setOpen(false)} />
      )}
    </footer>
  );
}
