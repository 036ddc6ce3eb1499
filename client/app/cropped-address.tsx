import type { Cropped as What } from "../session/url-limit.ts";
import type { FirstWords } from "../i18n/words.ts";

/** Says what the address could not hold of the last step, and what to do instead; or the view that is not there. */
export function Cropped(props: { what: What | null; words: FirstWords; onDismiss: () => void }) {
  const { what, words, onDismiss } = props;
  if (what === null) return null;
  const { refused, noView, kept, dismiss } = words.urlLimit;
  return (
    <p class="ui-notice" role="alert">
      {what === "refused" ? refused : "view" in what ? noView(what.view) : kept(what.kept, what.of)}{" "}
      <button type="button" onClick={onDismiss}>
        {dismiss}
      </button>
    </p>
  );
}
