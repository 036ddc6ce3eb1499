import type { Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { type Change, setAbout } from "./choices.ts";
import { Field } from "./field.tsx";
import { addressTyped } from "./typed.ts";

/** What a citation of the data says: asked for, never made up. */
export function About(props: { about: Understanding["about"]; words: Words; change: (change: Change) => void }) {
  const { about, words, change } = props;
  return (
    <details class="data-about">
      <summary>{words.data.about}</summary>
      <p class="ui-lead">{words.data.aboutLead}</p>
      <Field
        label={words.data.authors}
        words={words}
        value={about.authors?.join("; ") ?? ""}
        onChange={(value) => {
          const authors = (value ?? "").split(";").flatMap((author) => author.trim() || []);
          change(setAbout({ authors: authors.length > 0 ? authors : undefined }));
        }}
      />
      <Field
        label={words.data.year}
        words={words}
        type="number"
        value={about.year === undefined ? "" : String(about.year)}
        onChange={(value = "") => change(setAbout({ year: /^\d{1,4}$/.test(value) ? Number(value) : undefined }))}
      />
      <Field
        label={words.data.licence}
        words={words}
        value={about.licence ?? ""}
        onChange={(value) => change(setAbout({ licence: value }))}
      />
      <Field
        label={words.data.url}
        words={words}
        typedAs={addressTyped}
        value={about.url ?? ""}
        onChange={(value) => change(setAbout({ url: value }))}
      />
    </details>
  );
}
