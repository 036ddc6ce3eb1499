import type { Words } from "../i18n/words.ts";
import type { Pause } from "../session/patience.ts";

/** Why what is asked does not come yet, and whether anything stands on the page meanwhile. */
export interface OutageProps {
  pause: Pause;
  first: boolean;
  words: Words;
}

/** Says why the server cannot answer, what of the page is from before, and that it goes on by itself. */
export function View({ pause, first, words: { outage } }: OutageProps) {
  return (
    <p class="ui-notice" data-part="outage" role="status">
      {outage.because[pause.reason ?? "unknown"]} {first ? outage.first : outage.kept} {outage.again(pause.seconds)}
    </p>
  );
}
