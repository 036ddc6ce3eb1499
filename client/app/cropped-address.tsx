import type { Cropped as What } from "../session/url-limit.ts";
import type { FirstWords } from "../i18n/words.ts";

/** Says what the address could not hold of the last step, and what to do instead. */
export function Cropped(props: { what: What | null; words: FirstWords; onDismiss: () => void }) {
  const { what, words, onDismiss } = props;
  if (what === null) return null;
  return (
    <p class="ui-notice" role="alert">
      {what === "refused" ? words.urlLimit.refused : words.urlLimit.kept(what.kept, what.of)}{" "}
      <button type="button" onClick={onDismiss}>
        {words.urlLimit.dismiss}
      </button>
    </p>
  );
}
