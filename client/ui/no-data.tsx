import { batch, goToView, showData, type Step } from "../model/state.ts";
import { sentenceOf } from "../../server/contract/table-faults.ts";
import { missingOwn, sharedName } from "../session/own-data.ts";
import { remoteRefusal, type RemoteRefused } from "../session/remote-data.ts";
import type { Words } from "../i18n/words.ts";

/** What failed, and what is said and done about it. */
export interface NoDataProps {
  error: unknown;
  words: Words;
  act: (step: Step) => void;
  onRetry: () => void;
}

/** The data that an address shows are not there, such as those that a reader opened in another browser, or removed. */
export function View({ error, words, act, onRetry }: NoDataProps) {
  const refused = remoteRefusal(error);
  return (
    <div class="ui-failure" role="alert">
      <h2>{words.states.failed}</h2>
      <p>{whyNot(error, words)}</p>
      {refused && <p class="ui-caveat ui-address">{refused.address}</p>}
      <p class="ui-actions">
        {refused && (
          <button type="button" onClick={onRetry}>
            {words.states.retry}
          </button>
        )}
        <button type="button" onClick={() => act(showData(null))}>
          {words.data.backToPage}
        </button>
        <button type="button" onClick={() => act(batch("data", [showData(null), goToView("data")]))}>
          {words.dataShown.openOthers}
        </button>
      </p>
    </div>
  );
}

function whyNot(error: unknown, words: Words): string {
  const missing = missingOwn(error);
  if (missing !== null) return words.data.notHere(missing);
  const twice = sharedName(error);
  if (twice !== null) return words.data.sameName(twice);
  return whyRefused(remoteRefusal(error)!, words);
}

/** Why data of the web are not shown, and what is wrong with their file. */
const whyRefused = ({ fault, status, found }: RemoteRefused, words: Words): string => {
  const why = words.data.remote[fault](status);
  return found === null ? why : words.labelled(why, sentenceOf(words.tableFaults, found));
};
