import type { FirstWords } from "../i18n/words.ts";
import type { State } from "../model/state.ts";

/** Links that only the keyboard meets: past the top line to what one came for. */
export function SkipLinks({ state, words }: { state: State; words: FirstWords }) {
  return (
    <>
      <a class="app-skip" href="#content" onClick={skipTo("#content")}>
        {words.page.skip}
      </a>
      {state.view === "network" && (
        <a class="app-skip" href="#content" onClick={skipTo(".picture-stage")}>
          {words.page.skipNetwork}
        </a>
      )}
      <a class="app-skip" href="#search" onClick={skipTo("#search")}>
        {words.page.skipSearch}
      </a>
    </>
  );
}

/** A plain link would leave its `#` in the address. */
const skipTo = (selector: string) => (event: Event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>(selector)?.focus();
};
