import type { Cropped as What } from "../session/url-limit.ts";
import type { Language } from "../model/vocabulary.ts";
import { pick } from "../i18n/words.ts";
import { ADDRESS_ROOM } from "../i18n/address-room.ts";
import "./other-version.css";

/** Says what the address could not hold of the last step, and what to do instead. */
export function Cropped(props: { what: What | null; language: Language; onDismiss: () => void }) {
  const { what, language, onDismiss } = props;
  if (what === null) return null;
  const own = pick(language, ADDRESS_ROOM);
  return (
    <p class="other-version" role="alert">
      {what === "refused" ? own.refused : own.kept(what.kept, what.of)}{" "}
      <button type="button" onClick={onDismiss}>
        {own.dismiss}
      </button>
    </p>
  );
}
