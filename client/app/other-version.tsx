import { useState } from "preact/hooks";
import type { Dataset } from "../../server/contract/dataset.ts";
import { useAnswer } from "../session/answer.ts";
import type { Api } from "../session/api.ts";
import type { FirstWords } from "../i18n/words.ts";

/** Says that an address was made on other data than those that answer, where it was: the view opens all the same. */
export function OtherVersion({ api, words }: { api: Api; words: FirstWords }) {
  // As the page was opened: further steps write addresses of these data.
  const [theirs, setTheirs] = useState(() => new URLSearchParams(window.location.search).get("version"));
  // Not from the page's answers: these may fail because of what the other data held.
  const { data } = useAnswer<Dataset>(api, theirs === null ? null : "dataset");
  const version = data?.version;
  if (theirs === null || version === undefined || theirs === version) return null;
  return (
    <p class="ui-notice" role="alert">
      {words.otherVersion.said(theirs, version)}{" "}
      <button type="button" onClick={() => setTheirs(null)}>
        {words.otherVersion.dismiss}
      </button>
    </p>
  );
}
