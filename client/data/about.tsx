import type { Understanding } from "../../server/contract/tables.ts";
import type { Words } from "../i18n/words.ts";
import { type Change, setAbout } from "./choices.ts";
import { Field } from "./field.tsx";

/** What a citation of the data says: asked for, never made up. */
export function About(props: { about: Understanding["about"]; words: Words; change: (change: Change) => void }) {
  const { about, words, change } = props;
  const text = (value: string): string | undefined => value.trim() || undefined;
  return (
    <details class="data-about">
      <summary>{words.data.about}</summary>
      <p class="ui-lead">{words.data.aboutLead}</p>
      <Field
        label={words.data.authors}
        value={about.authors?.join("; ") ?? ""}
        onChange={(value) => {
          const authors = value.split(";").flatMap((author) => text(author) ?? []);
          change(setAbout({ authors: authors.length > 0 ? authors : undefined }));
        }}
      />
      <Field
        label={words.data.year}
        type="number"
        value={about.year === undefined ? "" : String(about.year)}
        onChange={(value) => change(setAbout({ year: /^\d{1,4}$/.test(value) ? Number(value) : undefined }))}
      />
      <Field
        label={words.data.licence}
        value={about.licence ?? ""}
        onChange={(value) => change(setAbout({ licence: text(value) }))}
      />
      <Field
        label={words.data.url}
        type="url"
        value={about.url ?? ""}
        onChange={(value) => change(setAbout({ url: text(value) }))}
      />
    </details>
  );
}
