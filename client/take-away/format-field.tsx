import { FORMATS, type Format } from "../model/vocabulary.ts";
import type { Words } from "../i18n/words.ts";

/** The choice of a format, each with what it is for. */
export function FormatField(props: { words: Words; format: Format; onChoose: (format: Format) => void }) {
  const { words, format, onChoose } = props;
  return (
    <fieldset class="take-away-formats">
      <legend>{words.takeAway.format}</legend>
      {FORMATS.map((one) => {
        const [name, purpose] = words.takeAway.formats[one];
        return (
          <label key={one}>
            <input type="radio" name="take-format" checked={format === one} onChange={() => onChoose(one)} />
            <span>
              <b>{name}</b> <small>{purpose}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
